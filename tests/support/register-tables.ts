import assert from 'node:assert/strict';
import { root } from '#src/commands/project.ts';
import { readAliases } from '#src/commands/register/read-aliases.ts';
import type { FindingKind } from '#src/lib/register/finding-kinds.ts';
import { readRows } from '#src/lib/register/rows.ts';

/** The project's own words for headings, statuses and places. */
export const aliases = readAliases(root);

/** Numbers that no firm has. */
export const bins = ['600140100004', '630940558264', '660540116729'] as const;

/** A list with a heading for most fields, below a title. */
export const titled = (...rows: string[][]): string[][] => [
  ['Реестр частных агентств занятости'],
  [
    '№',
    'БИН',
    'Наименование',
    'Регион',
    'Адрес',
    'Телефон',
    'Страны',
    'Статус',
    'Действует с',
    'Действует до',
  ],
  ...rows,
];

/** An acceptable row of `titled`, with other cells by heading where given. */
export function row(
  other: Partial<
    Record<
      'bin' | 'name' | 'region' | 'address' | 'phones' | 'countries' | 'status' | 'since' | 'until',
      string
    >
  > = {},
): string[] {
  const cells = {
    bin: bins[0],
    name: 'ТОО «ПРИМЕР Войлочный жук»',
    region: 'г. Алматы',
    address: 'улица Вымышленная, 1',
    phones: '+7 000 000 00 00',
    countries: 'Республика Корея',
    status: 'Действует',
    since: '01.07.2025',
    until: '',
    ...other,
  };
  return ['1', ...Object.values(cells)];
}

/** Asserts that reading gives exactly these findings: kind, row and column. */
export function assertFindings(table: string[][], expected: [FindingKind, number, string][]): void {
  const { findings } = readRows(table, aliases);
  assert.deepEqual(
    findings.map(({ kind, row, column }) => [kind, row, column]),
    expected,
  );
}
