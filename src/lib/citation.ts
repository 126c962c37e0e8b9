/** What a citation is made of, in one language. */
export interface CitedWork {
  /** A stable key, unique on the site. */
  key: string;
  author: string;
  title: string;
  /** The year of the decree. */
  year: string;
  publisher: string;
  address: string;
  note: string;
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
