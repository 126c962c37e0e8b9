import type { Aliases, Field } from './aliases.ts';
import { headingNames, headingTexts, type HeadingOf } from './headings.ts';

/** Where a table names its columns. */
export interface Header {
  /** The row of the headings, from 1; the lower one if there are two. */
  row: number;
  /** The columns, from 0, of each field: several where a cell was merged or a list has several columns. */
  columns: Partial<Record<Field, number[]>>;
  /** Columns whose heading says nothing, or that of another column again. */
  unread: number[];
  /** Columns without a heading that are read with the one before. */
  unnamed: number[];
  headings: string[];
}

/** Why a table has no header: the fields that it must have and lacks, in the row that came nearest. */
export interface NoHeader {
  row: number;
  missing: Field[];
  headings: string[];
}

const required: readonly Field[] = ['bin', 'name'];
const lists: readonly Field[] = ['phones', 'sites', 'countries'];
/** Titles above a header are few; a table without one is not searched to its end. */
const searched = 50;

/** A list may have several columns; anything else is read from the first. */
function headerAt(texts: string[][], row: number, headingOf: HeadingOf): Header {
  const header: Header = { row, columns: {}, unread: [], unnamed: [], headings: [] };
  let owner: number[] | undefined;
  const trimmed = texts.slice(0, texts.findLastIndex((candidates) => candidates.length > 0) + 1);
  trimmed.forEach((candidates, column) => {
    const heading = candidates.find((text) => headingOf(text) !== undefined) ?? candidates[0] ?? '';
    const field = headingOf(heading);
    header.headings.push(heading);
    if (heading === '') {
      if (owner) header.unnamed.push(column);
      owner?.push(column);
    } else if (field === undefined || field === 'ignored') {
      owner = undefined;
      if (field === undefined) header.unread.push(column);
    } else if (header.columns[field] && !lists.includes(field)) {
      owner = undefined;
      header.unread.push(column);
    } else {
      owner = header.columns[field] ??= [];
      owner.push(column);
    }
  });
  const { name, nameKk } = header.columns;
  if (name || !nameKk) return header;
  delete header.columns.nameKk;
  return { ...header, columns: { ...header.columns, name: nameKk } };
}

const named = ({ columns }: Header) => Object.keys(columns).length;

/**
 * The header of a table among the titles above it: the row, or pair of rows, in which most columns are recognised.
 * A list whose only name is Kazakh has it as its name.
 */
export function findHeader(table: readonly string[][], aliases: Aliases): Header | NoHeader {
  const headingOf = headingNames(aliases);
  const read = (at: number, rows: 1 | 2) =>
    headerAt(headingTexts(table, at, rows), at + rows, headingOf);
  const single = table.slice(0, searched).map((_, at) => read(at, 1));
  const pairs = single.flatMap((upper, at) => {
    const lower = single[at + 1];
    return lower && named(upper) + named(lower) > 0 ? [read(at, 2)] : [];
  });
  const found = [...single, ...pairs];
  const best = found.reduce<Header | undefined>(
    (best, each) => (best && named(best) >= named(each) ? best : each),
    undefined,
  );
  const missing = required.filter((field) => !best?.columns[field]);
  if (best && missing.length === 0) return best;
  return { row: best?.row ?? 1, missing, headings: best?.headings ?? [] };
}
