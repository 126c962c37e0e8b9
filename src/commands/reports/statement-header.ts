import { headingTexts } from '#src/lib/register/headings.ts';
import { meanings, vocabulary } from '#src/lib/register/vocabulary.ts';
import type { ReportAliases, StatementField } from '#src/schemas/report-aliases.ts';

/** Where a table names its columns. */
export interface StatementHeader {
  /** The row of the headings, from 1; the lower one if there are two. */
  row: number;
  /** Columns from 0. */
  columns: Partial<Record<StatementField, number>>;
  /** Columns whose heading says nothing, and those that say the same as another. */
  unread: number[];
  twice: number[];
  headings: string[];
}

/** Titles above a header are few. */
const searched = 50;
/** No heading is longer. */
const longest = 300;

/** Finds the header of a table: the row, or pair of rows, in which most columns are recognised. */
export function headerFinder({ columns, ignored }: ReportAliases) {
  const find = vocabulary(meanings({ ...columns, ignored }));
  const meaningOf = (text: string) => (text.length > longest ? undefined : find(text));
  const read = (table: readonly string[][], at: number, rows: 1 | 2): StatementHeader => {
    const header: StatementHeader = {
      row: at + rows,
      columns: {},
      unread: [],
      twice: [],
      headings: [],
    };
    for (const [column, texts] of headingTexts(table, at, rows).entries()) {
      const heading = texts.find((text) => meaningOf(text) !== undefined) ?? texts[0] ?? '';
      const field = meaningOf(heading) as StatementField | 'ignored' | undefined;
      header.headings.push(heading);
      if (field === undefined) header.unread.push(column);
      else if (field !== 'ignored' && header.columns[field] !== undefined)
        header.twice.push(column);
      else if (field !== 'ignored') header.columns[field] = column;
    }
    return header;
  };
  return (table: readonly string[][]): StatementHeader => {
    const tops = table.slice(0, searched);
    const found = [1 as const, 2 as const].flatMap((rows) =>
      tops.slice(0, tops.length + 1 - rows).map((_, at) => read(table, at, rows)),
    );
    return found.reduce((best, each) => (recognised(each) > recognised(best) ? each : best), {
      row: 1,
      columns: {},
      unread: [],
      twice: [],
      headings: [],
    });
  };
}

/** How many columns of a table are understood. */
export const recognised = ({ columns }: StatementHeader): number => Object.keys(columns).length;

/** Whether rows can be read: each has to say which measure it is about, and what is said of it. */
export const isWhole = ({ columns: { measure, status, text } }: StatementHeader): boolean =>
  measure !== undefined && (status !== undefined || text !== undefined);
