import assert from 'node:assert/strict';
import { type Agency } from '#src/lib/register/agency.ts';
import { indexOf } from '#src/lib/register/register-index.ts';
import { findAgencies } from '#src/lib/register/search.ts';

const agency = (bin: string, name: string, more: Partial<Agency> = {}): Agency => ({
  ...{ bin, name, phones: [], sites: [], countries: [], status: 'active' },
  ...more,
});

const list = [
  agency('630940558264', 'ТОО «ПРИМЕР Сонный кузнечик»', {
    nameKk: '«ҮЛГІ Ұйқышыл шегіртке» ЖШС',
    phones: ['+7 (000) 000-00-03 доб. 12'],
    sites: ['https://sonny.example/ru', 't.me/sonny_kz', 'instagram.com'],
  }),
  agency('741240753513', 'ТОО «ПРИМЕР Арбузный котёл»', { sites: ['@arbuz_work'] }),
  agency('770840311973', 'Частное учреждение «ПРИМЕР Арбузный котёл»'),
  agency('741040418340', 'ТОО «SAMPLE Drowsy Meteor»', { status: 'suspended' }),
  agency('770640876714', 'ТОО «SAMPLE Drowsy Meteorr»'),
];
/** Five agencies, two pairs of which have nearly one name. */
export const index = indexOf(list);

/** The kind of the answer, and the ends of the BINs of the agencies in it. */
function answer(query: string): string {
  const found = findAgencies(query, index);
  if (found.kind === 'none') return [found.kind, found.reason].filter(Boolean).join(' ');
  const agencies =
    found.kind === 'similar' ? found.agencies.map((similar) => similar.agency) : found.agencies;
  return [found.kind, ...agencies.map(({ bin }) => bin.slice(-3))].join(' ');
}

/** Compares the answers to all queries at once. */
export function expectAll(answers: Record<string, string>): void {
  const given = Object.fromEntries(Object.keys(answers).map((query) => [query, answer(query)]));
  assert.deepEqual(given, answers);
}
