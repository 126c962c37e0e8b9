import type { AgencyStatus } from './agency.ts';
import { restoredBin } from './bin.ts';
import { cleanCell } from './cells.ts';
import { countriesIn } from './country-names.ts';
import { registerDate } from './dates.ts';
import type { RowCells } from './row-cells.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The BIN of a row if it passes its own check. */
export function readBin(cells: RowCells): string | undefined {
  const text = cells.text('bin');
  const result = restoredBin(text);
  if ('problem' in result) {
    cells.note(`bin-${result.problem}`, 'bin', text);
    return undefined;
  }
  if (result.restored) cells.note('bin-restored', 'bin', `${text} → ${result.bin}`);
  return result.bin;
}

/** `since` and `until` of a row in ISO 8601. */
export function readDates(cells: RowCells): { since?: string; until?: string } {
  const read = (field: 'since' | 'until') => {
    const text = cells.text(field);
    const date = registerDate(text);
    if (date === null && text !== '') cells.note('date-impossible', field, text);
    return date ?? undefined;
  };
  const since = read('since');
  const until = read('until');
  if (since && until && until < since) cells.note('until-before-since', 'until', until);
  return { ...(since && { since }), ...(until && { until }) };
}

/** What a row says of the state of an agency; `not-stated` if nothing. */
export function readStatus(cells: RowCells, statuses: Vocabulary): AgencyStatus {
  const { text } = cleanCell(cells.text('status'));
  if (text === '') return 'not-stated';
  const status = statuses(text) as AgencyStatus | undefined;
  if (status === undefined) cells.note('status-unknown', 'status', text);
  return status ?? 'not-stated';
}

/** The region of an agency by its ISO code. */
export function readRegion(cells: RowCells, regions: Vocabulary): string | undefined {
  const { text } = cleanCell(cells.text('region'));
  const region = text === '' ? undefined : regions(text);
  if (text !== '' && region === undefined) cells.note('region-unknown', 'region', text);
  return region;
}

/** The countries that an agency sends people to by their ISO codes. */
export function readCountries(cells: RowCells, countries: Vocabulary): string[] {
  const { codes, unknown } = countriesIn(cells.text('countries'), countries);
  for (const text of unknown) cells.note('country-unknown', 'countries', text);
  return codes;
}
