/** Pairs written as `from=to`, set apart by spaces; what stands for nothing is written as `from=`. */
export const pairs = (text: string): [from: string, to: string][] =>
  text.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return [from, to];
  });

/** The table that such pairs make. */
export const tableOf = (text: string): Record<string, string> => Object.fromEntries(pairs(text));
