import { fullLocaleCodes } from '#src/locales.ts';

const months = fullLocaleCodes.flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(2024, month, 1)))
    .flatMap((parts) => parts.filter(({ type }) => type === 'month'))
    .map(({ value }) => value.toLowerCase());
});
// A month may have an ending: 1 наурызға.
const dayAndMonth = `\\d{1,2}[ \\u00A0](${months.join('|')})\\p{L}*`;

/** What may stand in prose although it has digits. */
const allowed = [
  /<[^>]*>/g,
  /\]\([^)]*\)/g,
  // An act, as it is cited: № 844, No. 110-VIII, № 844/406.
  /(№|No\.)[ \u00A0]?\d+([-/](\d+|[IVX]+))*/g,
  new RegExp(`(?<!\\d)${dayAndMonth}[ \\u00A0]20\\d{2}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)20\\d{2}[ \\u00A0]жылғы[ \\u00A0]${dayAndMonth}`, 'giu'),
  /(?<!\d)20\d{2}(?!\d)/g,
];

/**
 * The numbers typed into a text of the yearly summary, where each should be a reference to its figure. Years, dates with
 * a year and the numbers of acts are not meant, nor what stands in a tag or an address.
 */
export function typedNumbers(text: string): string[] {
  const rest = allowed.reduce((words, pattern) => words.replace(pattern, ' '), text);
  return rest.match(/\d+([.,]\d+)?/g) ?? [];
}
