/** The only place that turns dates, numbers and lists into words; calendar and digits are always explicit. */
export interface Format {
  /** 2025-01-20 → 20 January 2025 */
  date: (iso: string) => string;
  /** 2025-01… → January 2025 */
  month: (iso: string) => string;
  /** 2025, 2025-09 or 2025-06-30, as exact as it is given */
  partialDate: (iso: string) => string;
  /** 1234.5 → 1,234.5 */
  number: (value: number) => string;
  /** Order of words in this language, as Array.sort takes it. */
  compare: (a: string, b: string) => number;
  /** [a, b, c] → a, b and c */
  list: (items: string[]) => string;
  /** ru → Russian; null where the system has no name for it in this language */
  language: (tag: string) => string | null;
  /** KR → South Korea; the code itself where the system has no name for it */
  country: (code: string) => string;
  /** Bytes → 12 kB, in steps of 1000. */
  size: (bytes: number) => string;
}

/** The formats of one language, by its BCP 47 tag. */
export function formatFor(tag: string): Format {
  const explicit = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const date = new Intl.DateTimeFormat(tag, { ...explicit, dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(tag, { ...explicit, month: 'long', year: 'numeric' });
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const size = new Intl.NumberFormat(tag, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  const language = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const country = new Intl.DisplayNames(tag, { type: 'region' });
  // Where the system cannot sort a language (Tajik), it would sort as the machine's own does.
  const { compare } = new Intl.Collator([tag, 'ru']);
  const inFull = (iso: string) => date.format(Date.parse(iso));
  const inMonths = (iso: string) => month.format(Date.parse(`${iso.slice(0, 7)}-01`));
  return {
    date: inFull,
    month: inMonths,
    partialDate: (iso) => (iso.length === 4 ? iso : iso.length === 7 ? inMonths(iso) : inFull(iso)),
    number: (value) => number.format(value),
    country: (code) => country.of(code) ?? code,
    compare,
    list: (items) => list.format(items),
    language: (code) => language.of(code) ?? null,
    size: (bytes) => size.format(bytes / 1000),
  };
}
