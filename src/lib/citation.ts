/** What a citation is made of, in one language. */
export interface CitedWork {
  /** A stable key, unique on the site. */
  key: string;
  /** As CSL 1.0.2 names it. */
  type: 'legislation' | 'webpage' | 'dataset';
  author: string;
  title: string;
  /** The year of the work. */
  year: string;
  publisher: string;
  address: string;
  note: string;
  /** The day on which it was read: the day of the build, ISO 8601. */
  accessed: string;
}

/** One BibTeX entry (`@misc`), one field a line; braces and special characters of TeX are escaped. */
export function bibtex(work: CitedWork): string {
  const fields: [string, string][] = [
    ['author', `{${escapeTex(work.author)}}`],
    ['title', escapeTex(work.title)],
    ['year', work.year],
    ['publisher', escapeTex(work.publisher)],
    ['url', work.address],
    ['note', escapeTex(work.note)],
  ];
  return `@misc{${work.key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/\\/g, '\\textbackslash ').replace(/[{}&%$#_]/g, '\\$&');
}

/** One item in CSL-JSON (Citation Style Language 1.0.2), as reference managers import it. */
export function cslJson(work: CitedWork): string {
  const { key, type, author, title, year, publisher, address, note, accessed } = work;
  const item = {
    id: key,
    type,
    author: [{ literal: author }],
    title,
    issued: { 'date-parts': [[Number(year)]] },
    publisher,
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    note,
  };
  const lines = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${lines.join(',\n')}\n}]`;
}
