import type { Agency } from './agency.ts';
import type { Aliases } from './aliases.ts';
import { countryNames } from './country-names.ts';
import type { Finding } from './findings.ts';
import type { Header } from './header.ts';
import { readPhones, readSites } from './read-lists.ts';
import { readText } from './read-text.ts';
import { readBin, readCountries, readDates, readRegion, readStatus } from './read-values.ts';
import { regionNames } from './region-names.ts';
import { cellsOf } from './row-cells.ts';
import { meanings, vocabulary } from './vocabulary.ts';

/** What one row says. The agency is only there if nothing that it says is an error. */
export interface AgencyRow {
  bin: string | undefined;
  name: string | undefined;
  agency: Agency | undefined;
  findings: Finding[];
}

const stated = <Details extends object>(details: Details): Partial<Details> =>
  Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined),
  ) as Partial<Details>;

/** Reads agencies from the rows below a header. */
export function agencyRows(
  header: Header,
  aliases: Aliases,
): (row: number, cells: readonly string[]) => AgencyRow {
  const rowCells = cellsOf(header, aliases);
  const statuses = vocabulary(meanings(aliases.statuses));
  const regions = regionNames(aliases.regions);
  const countries = countryNames(aliases.countries);
  return (row, texts) => {
    const cells = rowCells(row, texts);
    const bin = readBin(cells);
    const name = readText(cells, 'name');
    const details = {
      nameKk: readText(cells, 'nameKk'),
      region: readRegion(cells, regions),
      address: readText(cells, 'address'),
      phones: readPhones(cells),
      sites: readSites(cells),
      countries: readCountries(cells, countries),
      scope: readText(cells, 'scope'),
      status: readStatus(cells, statuses),
      ...readDates(cells),
      basis: readText(cells, 'basis'),
    };
    if (name === undefined) cells.note('name-missing', 'name', cells.text('bin'));
    for (const [field, kind] of [
      ['phones', 'no-phone'],
      ['address', 'no-address'],
    ] as const) {
      const isEmpty = details[field] === undefined || details[field].length === 0;
      if (header.columns[field] && isEmpty) cells.note(kind, field, name ?? '');
    }
    const { findings } = cells;
    const isSound = findings.every(({ severity }) => severity === 'warning');
    const agency = isSound && bin && name ? { bin, name, ...details } : undefined;
    return { bin, name, agency: agency && (stated(agency) as Agency), findings };
  };
}
