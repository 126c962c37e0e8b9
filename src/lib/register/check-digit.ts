const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function remainder(digits: string, factors: number[]): number {
  return factors.reduce((sum, factor, at) => sum + factor * Number(digits[at]), 0) % 11;
}

/**
 * The twelfth digit of a BIN or IIN, counted from its first eleven; null if no number with these eleven
 * is ever issued. Source: fact D18.
 */
export function checkDigit(eleven: string): number | null {
  const first = remainder(eleven, weights);
  if (first < 10) return first;
  const second = remainder(eleven, secondWeights);
  return second < 10 ? second : null;
}
