import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Agency, AgencyStatus } from './agency.ts';

/** The columns of normalised.csv and the details that they hold. */
const fields = {
  bin: 'bin',
  name: 'name',
  name_kk: 'nameKk',
  region: 'region',
  address: 'address',
  phones: 'phones',
  sites: 'sites',
  countries: 'countries',
  scope: 'scope',
  status: 'status',
  since: 'since',
  until: 'until',
  basis: 'basis',
} as const satisfies Record<string, keyof Agency>;

/** The header of normalised.csv. */
export const normalisedColumns = Object.keys(fields) as (keyof typeof fields)[];

const separator = '; ';

/** A text that begins with an apostrophe gets a second one, because escaping formulas puts one before them. */
const keepApostrophe = (text: string) => (text.startsWith("'") ? `'${text}` : text);
const withoutApostrophe = (cell: string) => cell.replace(/^'(?=['=+\-@\t\r＝＋－＠])/, '');

function cellOf(bin: string, value: string | string[] | undefined): string {
  if (!Array.isArray(value)) return value ?? '';
  const unfit = value.find((item) => item === '' || item.includes(separator));
  if (unfit === undefined) return value.join(separator);
  throw new Error(`BIN ${bin}: "${unfit}" cannot stand in a list: expected text without "; ".`);
}

/**
 * The agencies as a CSV file: UTF-8 without a byte-order mark, \n, lists joined by "; ", and no cell that a spreadsheet
 * takes for a formula (OWASP, CSV injection). `added` are columns after these that say the same of every agency. Throws
 * if an item of a list is empty or has "; " in it.
 */
export function toNormalised(
  agencies: readonly Agency[],
  added: Readonly<Record<string, string>> = {},
): string {
  const rows = agencies.map((agency) => [
    ...normalisedColumns.map((column) => cellOf(agency.bin, agency[fields[column]])),
    ...Object.values(added),
  ]);
  return stringify(rows, {
    columns: [...normalisedColumns, ...Object.keys(added)],
    header: true,
    record_delimiter: 'unix',
    escape_formulas: true,
    cast: { string: keepApostrophe },
  });
}

/**
 * The agencies of a normalised.csv, exactly as they were written. An empty cell is a detail that is not stated. Throws
 * if the header or the number of cells is another; formats are tested by the schema.
 */
export function fromNormalised(text: string): Agency[] {
  const [header = [], ...rows] = parse(text);
  if (header.join() !== normalisedColumns.join()) {
    throw new Error(`normalised.csv: expected the header ${normalisedColumns.join()}`);
  }
  return rows.map((row) => {
    const cell = (column: keyof typeof fields) =>
      withoutApostrophe(row[normalisedColumns.indexOf(column)] ?? '');
    const items = (column: keyof typeof fields) =>
      cell(column) === '' ? [] : cell(column).split(separator);
    const stated = (['name_kk', 'region', 'address', 'scope', 'since', 'until', 'basis'] as const)
      .filter((column) => cell(column) !== '')
      .map((column) => [fields[column], cell(column)] as const);
    return {
      bin: cell('bin'),
      name: cell('name'),
      phones: items('phones'),
      sites: items('sites'),
      countries: items('countries'),
      status: cell('status') as AgencyStatus,
      ...Object.fromEntries(stated),
    };
  });
}
