const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function remainder(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
}

/** The check digit of eleven digits, written apart from src/lib/register/bin.ts (fact D18). */
function checkDigit(digits: string): number | undefined {
  return [firstWeights, secondWeights]
    .map((weights) => remainder(digits, weights))
    .find((digit) => digit < 10);
}

const years = 20;
const months = 12;
/** Of each month; eleven apart, so that each has a neighbour to take if it has no check digit. */
const serials = 8181;
/** A prime that does not divide their product: neighbours in a list are far apart in numbers. */
const stride = 1_000_003;

/**
 * The nth BIN with a good check digit that cannot be issued: its holder is registered between 2060
 * and 2079 (fact D19). No two of the first 1,900,000 are the same.
 */
export function fictionalBin(n: number): string {
  const place = (n * stride) % (years * months * serials);
  const year = 60 + (place % years);
  const month = String(1 + (Math.floor(place / years) % months)).padStart(2, '0');
  const serial = 10_000 + Math.floor(place / years / months) * 11;
  for (let tried = serial; tried < serial + 11; tried += 1) {
    const digits = `${year}${month}40${tried}`;
    const digit = checkDigit(digits);
    if (digit !== undefined) return `${digits}${digit}`;
  }
  throw new Error(`No serial from ${serial} on has a check digit.`);
}
