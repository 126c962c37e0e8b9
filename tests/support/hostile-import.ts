import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Parameters } from 'fast-check';
import { describeList } from '#src/commands/register/judge-list.ts';
import { readList, type ReceivedList } from '#src/commands/register/read-list.ts';
import { StepFailure } from '#src/commands/steps.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { fromNormalised, toNormalised } from '#src/lib/register/normalised.ts';
import { aliases } from './register-tables.ts';

/** The same cases on every machine; a failure prints the seed, the smallest case and its path. */
export const cases = (numRuns: number): Parameters<unknown> => ({ seed: 35, numRuns });

/** What may not be in a published text: a tag, a program in an address, a control, bidi or invisible character. */
const active = /<[a-z!?/]|(?:java|vb)script\s*:|data\s*:\s*text\/html|[\p{Cc}\p{Cf}\p{Cs}]/iu;
/** What a spreadsheet runs when it opens the published file. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** What may not be printed on a terminal. */
const steering = /[^\P{C}\n]|[\u2028\u2029]/u;

function assertPublishable(agencies: readonly Agency[]): void {
  const texts = agencies.flatMap((agency) =>
    (Object.values(agency) as (string | string[])[]).flat(),
  );
  for (const text of texts) assert.doesNotMatch(text, active);
  const normalised = toNormalised(agencies);
  assert.deepEqual(fromNormalised(normalised), agencies);
  const cells = parse(normalised);
  for (const cell of cells.flat()) assert.doesNotMatch(cell, formula);
}

function assertNamed({ findings }: ReceivedList): void {
  for (const { row, expected, fix } of findings) {
    assert.ok(row >= 1, `row ${row}`);
    assert.ok(expected !== '' && fix !== '');
  }
}

/**
 * What becomes of a file: its list, or why it cannot be read at all. Asserts what is true of every file: no error but
 * one with a fix, each finding with its row, nothing printed that steers the terminal, nothing active in an agency.
 */
export async function received(bytes: Buffer): Promise<ReceivedList | string> {
  let list: ReceivedList;
  try {
    list = await readList(bytes, aliases);
  } catch (error) {
    assert.ok(error instanceof StepFailure, `a crash without a message: ${String(error)}`);
    assert.match(error.output, /^.+\n {2}→ .+$/);
    assert.doesNotMatch(error.output, steering);
    return error.output;
  }
  assertNamed(list);
  assert.doesNotMatch(describeList('list', list), steering);
  assertPublishable(list.agencies);
  return list;
}

/** The agencies of a file if it would be imported without a question; what keeps it from that otherwise. */
export async function imported(bytes: Buffer): Promise<Agency[] | string> {
  const list = await received(bytes);
  if (typeof list === 'string') return list;
  if (list.findings.length > 0) return describeList('list', list);
  return list.agencies.length > 0 ? list.agencies : 'no agency';
}

/** The rows with an error, which keep a file from being imported. */
export const refusedRows = ({ findings }: ReceivedList): number[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ row }) => row);
