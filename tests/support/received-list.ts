import { stringify } from 'csv-stringify/sync';
import type { Agency } from '#src/lib/register/agency.ts';
import { aliases } from './register-tables.ts';

const country = new Intl.DisplayNames('ru', { type: 'region' });

/** The columns of a list as officials send it, and what they say of an agency. */
const columns: [heading: string, cell: (agency: Agency) => string | undefined][] = [
  ['БИН', ({ bin }) => bin],
  ['Наименование', ({ name }) => name],
  ['Наименование на казахском языке', ({ nameKk }) => nameKk],
  ['Регион', ({ region = '' }) => aliases.regions[region]?.[1]],
  ['Адрес', ({ address }) => address],
  ['Телефоны', ({ phones }) => phones.join('; ')],
  ['Сайт', ({ sites }) => sites.join('; ')],
  ['Страны', ({ countries }) => countries.map((code) => country.of(code)).join('; ')],
  ['Виды деятельности', ({ scope }) => scope],
  ['Статус', ({ status }) => aliases.statuses[status][0]],
  ['Действует с', ({ since }) => since],
  ['Действует до', ({ until }) => until],
  ['Основание', ({ basis }) => basis],
];

/** A row of headings, and below it one row for each agency: agency n is in row n + 2 of the file. */
export const receivedTable = (agencies: readonly Agency[]): string[][] => [
  columns.map(([heading]) => heading),
  ...agencies.map((agency) => columns.map(([, cell]) => cell(agency) ?? '')),
];

/** The table without what windows-1251 has no letters for: the names in Kazakh. */
export const withoutKazakh = (table: readonly string[][]): string[][] =>
  table.map((row) => row.filter((_, column) => column !== 2));

export const csvText = (table: readonly string[][], delimiter = ';'): string =>
  stringify([...table], { delimiter });

const windows1251 = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(code)),
    code,
  ]),
);

/** The encodings that lists come in. */
export const encoders = {
  utf8: (text: string) => Buffer.from(text),
  utf8Marked: (text: string) => Buffer.from(`\uFEFF${text}`),
  utf16: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16Swapped: (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  windows1251: (text: string) =>
    Buffer.from(Array.from(text, (sign) => windows1251.get(sign) ?? 0x3f)),
} satisfies Record<string, (text: string) => Buffer>;

export type Encoding = keyof typeof encoders;
