import type { Field } from './aliases.ts';
import { cleanCell } from './cells.ts';
import type { RowCells } from './row-cells.ts';

/** A question mark inside a word, and letters of other Cyrillic alphabets: what a wrong encoding leaves of Kazakh. */
const doubtful = /\p{L}\?\p{L}|[ЂЃЉЊЌЋЎЏҐЄЇђѓљњќћўџґєї]/u;

/** A text as it may be published, without its ends; what was mended or looks wrong is noted. */
export function readLine(cells: RowCells, field: Field, raw: string): string | undefined {
  const { text, findings } = cleanCell(raw);
  for (const { kind, found, mended } of findings) {
    cells.note(kind, field, mended === undefined ? found : `${found} → ${mended}`);
  }
  if (raw.includes('\uFFFD')) cells.note('lost-letter', field, raw);
  return text === '' ? undefined : text;
}

/** What the cell of a field says in one line, or undefined. */
export function readText(cells: RowCells, field: Field): string | undefined {
  const text = readLine(cells, field, cells.text(field));
  if (text !== undefined && doubtful.test(text)) cells.note('doubtful-letter', field, text);
  return text;
}
