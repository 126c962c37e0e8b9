import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { importRegister } from '#src/commands/register/import.ts';
import { StepFailure } from '#src/commands/steps.ts';

/** Rows of a received list, of which each is acceptable. */
export const rows = [
  '600140100004;ТОО «ПРИМЕР Войлочный жук»;г. Шымкент, 1;+7 000 000 00 00;действует',
  '630940558264;ТОО «ПРИМЕР Песочный баклажан»;г. Тараз, 2;+7 000 000 00 03;действует',
  '660540116729;ТОО «ПРИМЕР Шоколадный кактус»;г. Астана, 3;+7 000 000 00 06;действует',
] as const;

/** A list as received. */
export const list = (...lines: string[]): string =>
  ['БИН;Наименование;Адрес;Телефон;Статус', ...lines, ''].join('\n');

/** What is said of every list that a test imports. */
export const about = {
  publisher: 'Учебный пример',
  address: 'https://sample.example/list',
  term: 'учебная запись: не лицензия',
  kind: 'sample',
} as const;

/** A place for releases that is removed after the test, and how lists are imported into it. */
export function register(context: TestContext) {
  const place = mkdtempSync(join(tmpdir(), 'register-'));
  context.after(() => {
    rmSync(place, { recursive: true });
  });
  const folder = join(place, 'agencies');
  const file = join(place, 'list.csv');
  const log = context.mock.method(console, 'log', () => undefined);
  /** What was printed, and why the list was refused, if it was. */
  const take = async (asOf: string, contents: string | Buffer, acceptWarnings = false) => {
    log.mock.resetCalls();
    writeFileSync(file, contents);
    let refused = '';
    try {
      await importRegister({ file, folder, about: { asOf, ...about }, acceptWarnings });
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      refused = `${error.output}\n${error.message}`;
    }
    return { refused, printed: log.mock.calls.flatMap((call) => call.arguments).join('\n') };
  };
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { place, folder, file, take, read };
}
