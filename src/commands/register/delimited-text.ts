import { parse } from 'csv-parse/sync';
import { swallowedRows } from './swallowed-rows.ts';
import { reason, unreadable } from './unreadable.ts';

const delimiters = [';', ',', '\t'];
/** Rows that are enough to tell the separator. */
const sample = 60;

/** How many columns of a table were recognised by their headings, and how many there are. */
export type Recognise = (rows: readonly string[][]) => { recognised: number; width: number };

function records(text: string, delimiter: string, to = -1): string[][] {
  return parse(text, {
    delimiter,
    to,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** Where quotation marks cannot be read, the lines show the separator just as well. */
function firstRows(text: string, delimiter: string): string[][] {
  try {
    return records(text, delimiter, sample);
  } catch {
    return text.split('\n', sample).map((line) => line.split(delimiter));
  }
}

/** How well a separator fits: columns recognised, then rows as wide as most others. */
function fit(text: string, delimiter: string, recognise: Recognise): number {
  const rows = firstRows(text, delimiter);
  const { recognised } = recognise(rows);
  const widths = Map.groupBy(rows, ({ length }) => length);
  widths.delete(1);
  const consistent = Math.max(0, ...[...widths.values()].map(({ length }) => length));
  return recognised + consistent / (rows.length + 1);
}

/**
 * The rows of a text whose columns are separated by semicolons, commas or tabs, whichever recognises more headings.
 * Throws StepFailure, with the rows, where quotation marks make it unclear which rows there are.
 */
export function delimitedRows(source: string, recognise: Recognise): string[][] {
  const text = source.replace(/\r\n?/g, '\n');
  const [delimiter = ';'] = delimiters
    .map((each) => [each, fit(text, each, recognise)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([each]) => each);
  let rows: string[][];
  try {
    rows = records(text, delimiter);
  } catch (error) {
    throw unreadable(`${reason(error)}.`, 'close the quotation mark, or write « » instead');
  }
  const swallowed = swallowedRows(rows, delimiter, recognise(rows).width);
  if (swallowed.length === 0) return rows;
  throw unreadable(
    `Quotation marks in row ${swallowed.slice(0, 20).join(', ')} are not closed or not doubled, so that columns or rows ran together.`,
    'double the quotation marks inside a cell, or write « » instead; write each cell in one line',
  );
}
