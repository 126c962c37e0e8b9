/** Finals that make one term of several stems. */
export const oneFinal = (term: string, stems: string): Record<string, string> =>
  Object.fromEntries(stems.split(' ').map((stem) => [stem, term]));
