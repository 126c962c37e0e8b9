/** `npm run bench:search [locale…]` measures search in a browser; exit code 1 if it is worse than it has to be. */
import { chromium } from 'playwright';
import { serve } from '#src/commands/serve.ts';
import { localeCodes } from '#src/locales.ts';
import { browserFiles } from '../../support/chromium-files.ts';
import { kinds, queriesOf } from './queries.ts';
import { outcomes, type Outcome } from './relevance.ts';
import { ownSearch, plainSearch } from './search-pages.ts';
import { siteWithPlainIndex } from './site-with-plain-index.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const codes = wanted.length > 0 ? wanted : localeCodes;

const { executable, variables } = await browserFiles();
const site = await siteWithPlainIndex();
const { address, close } = await serve(site.directory, 25_321);
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--headless=shell'],
  env: { ...process.env, ...variables },
});
const before: Outcome[] = [];
const after: Outcome[] = [];
try {
  for (const code of codes) {
    const page = await browser.newPage();
    before.push(...(await outcomes(code, queriesOf(code), await plainSearch(page, address, code))));
    after.push(...(await outcomes(code, queriesOf(code), await ownSearch(page, address, code))));
    await page.close();
  }
} finally {
  await browser.close();
  await close();
  await site.remove();
}

const share = (list: readonly Outcome[], of: 'first' | 'third') =>
  list.length === 0 ? 1 : list.filter((outcome) => outcome[of]).length / list.length;
const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

function line(name: string, fits: (outcome: Outcome) => boolean) {
  const [was, is] = [before.filter(fits), after.filter(fits)];
  const values = [share(was, 'first'), share(was, 'third'), share(is, 'first'), share(is, 'third')];
  say(`${name.padEnd(12)}${String(is.length).padStart(5)}  ${values.map(percent).join('  ')}`);
  return { first: share(is, 'first'), third: share(is, 'third') };
}

say('            asked   plain@1  @3      own@1   @3');
const byLocale = codes.map((code) => line(code, ({ locale }) => locale === code));
const byKind = kinds.map((kind) => line(kind, (outcome) => outcome.kind === kind));
for (const { locale, kind, query, found, pages } of after.filter(({ third }) => !third))
  say(
    `  ${locale} ${kind}: ${query} → ${found.join(' ') || '–'} (${pages.join(' ') || 'nothing'})`,
  );
if (process.argv.includes('-v'))
  for (const { locale, kind, query, found, pages } of after.filter(
    (each) => each.third && !each.first,
  ))
    say(`  first: ${locale} ${kind}: ${query} → ${found[0] ?? ''} (${pages.join(' ')})`);
const isGood =
  byLocale.every(({ first, third }) => first >= 0.85 && third >= 0.95) &&
  byKind.every(({ third }) => third >= 0.9);
process.exitCode = isGood ? 0 : 1;
