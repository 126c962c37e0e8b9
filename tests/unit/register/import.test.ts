import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { today } from '#src/lib/dates.ts';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { about, list, register, rows } from '../../support/imported-lists.ts';

const [first, second, third] = rows;
const nothing = /Nothing was written\.$/;

test('a good list becomes a release: its bytes, the same normalised, and whose it is', async (context) => {
  const { folder, take, read } = register(context);
  const contents = list(first, second);
  const { refused, printed } = await take('2026-01-01', contents);
  assert.equal(refused, '');
  assert.match(printed, /list\.csv: 2 agencies, nothing to correct/);
  assert.match(printed, /There is no earlier release/);
  assert.deepEqual(readdirSync(folder), ['2026-01-01']);
  assert.equal(read('2026-01-01/register.csv'), contents);
  const names = fromNormalised(read('2026-01-01/normalised.csv')).map(({ bin }) => bin);
  assert.deepEqual(names, ['600140100004', '630940558264']);
  assert.deepEqual(parse(read('2026-01-01/source.yaml')), {
    ...about,
    asOf: '2026-01-01',
    file: 'register.csv',
    sha256: createHash('sha256').update(contents).digest('hex'),
    rows: 2,
    importedOn: today(),
  });
});

test('what changes against the release before is told before it is written', async (context) => {
  const { take } = register(context);
  await take('2025-01-01', list(first, second));
  await take('2025-07-01', list(second));
  const renamed = second.replace('Песочный', 'Каменный').replace('00 03', '00 04');
  const { printed } = await take('2026-01-01', list(first, renamed, third));
  assert.ok(
    printed.includes(`Difference to the release of 2025-07-01:
  Added: 1
    660540116729  ТОО «ПРИМЕР Шоколадный кактус»
  Reappeared: 1
    600140100004  ТОО «ПРИМЕР Войлочный жук»
  Renamed: 1
    630940558264  “ТОО «ПРИМЕР Песочный баклажан»” → “ТОО «ПРИМЕР Каменный баклажан»”
  Details changed: 1
    630940558264  phones: “+7 000 000 00 03” → “+7 000 000 00 04”
`),
    printed,
  );
  const { printed: last } = await take('2026-07-01', list(first, renamed));
  assert.match(last, /release of 2026-01-01:\n {2}Removed: 1\n {4}660540116729/);
});

test('errors are told all at once, those of one kind together, and nothing is written', async (context) => {
  const { folder, take } = register(context);
  const wrong = (row: string, bin: string) => row.replace(/^\d+/, bin);
  const contents = list(wrong(first, '600140100005'), second, wrong(third, '660540116720'));
  const { refused, printed } = await take('2026-01-01', contents, true);
  assert.match(refused, /^2 errors, 0 warnings/);
  assert.match(refused, nothing);
  assert.match(
    printed,
    /2 errors · .*БИН.*: expected .*\n {4}→ .*\n {4}row 2: “600140100005”\n {4}row 4: /,
  );
  assert.equal(existsSync(folder), false);
});

test('warnings have to be accepted', async (context) => {
  const { folder, take } = register(context);
  const contents = list(first.replace('+7 000 000 00 00', ''), second);
  const { refused, printed } = await take('2026-01-01', contents);
  assert.match(refused, /0 errors, 1 warning:.*--accept-warnings/s);
  assert.match(printed, /1 warning · .*\n.*\n {4}row 2: /);
  assert.equal(existsSync(folder), false);
  assert.equal((await take('2026-01-01', contents, true)).refused, '');
  assert.deepEqual(readdirSync(folder), ['2026-01-01']);
});

test('a list without agencies is refused', async (context) => {
  const { take } = register(context);
  assert.match((await take('2026-01-01', list())).refused, /no agency.*Nothing was written\.$/s);
});
