import { parse } from 'csv-parse/sync';
import type { Aliases } from '#src/lib/register/aliases.ts';
import { findHeader } from '#src/lib/register/header.ts';
import { swallowedRows } from './swallowed-rows.ts';
import { reason, unreadable } from './unreadable.ts';

const delimiters = [';', ',', '\t'];
/** Rows that are enough to tell the separator. */
const sample = 60;

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
function fit(text: string, delimiter: string, aliases: Aliases): number {
  const rows = firstRows(text, delimiter);
  const header = findHeader(rows, aliases);
  const recognised = 'missing' in header ? 0 : Object.keys(header.columns).length;
  const widths = Map.groupBy(rows, ({ length }) => length);
  widths.delete(1);
  const consistent = Math.max(0, ...[...widths.values()].map(({ length }) => length));
  return recognised + consistent / (rows.length + 1);
}

/**
 * The rows of a text whose columns are separated by semicolons, commas or tabs, whichever recognises more headings.
 * Throws StepFailure, with the rows, where quotation marks make it unclear which rows there are.
 */
export function delimitedRows(source: string, aliases: Aliases): string[][] {
  const text = source.replace(/\r\n?/g, '\n');
  const [delimiter = ';'] = delimiters
    .map((each) => [each, fit(text, each, aliases)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([each]) => each);
  let rows: string[][];
  try {
    rows = records(text, delimiter);
  } catch (error) {
    throw unreadable(`${reason(error)}.`, 'close the quotation mark, or write « » instead');
  }
  const header = findHeader(rows, aliases);
  const swallowed = swallowedRows(rows, delimiter, header.headings.length);
  if (swallowed.length === 0) return rows;
  throw unreadable(
    `Quotation marks in row ${swallowed.slice(0, 20).join(', ')} are not closed or not doubled, so that columns or rows ran together.`,
    'double the quotation marks inside a cell, or write « » instead; write each cell in one line',
  );
}
