/** `npm run bench:search-cost [locale…]` measures what a first search costs on a slow line, beside Pagefind’s own interface. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { localeCodes } from '#src/locales.ts';
import { browserFiles } from '../../support/chromium-files.ts';
import { compressingServer } from './compressing-server.ts';
import { costs, type Cost } from './cost.ts';
import { queriesOf } from './queries.ts';
import { siteWithPlainIndex } from './site-with-plain-index.ts';

const limits = { bytes: 100_000, requests: 6, further: 20_000, share: 0.6 };
const say = (text: string) => process.stdout.write(`${text}\n`);
const wanted = process.argv.slice(2);
const codes = wanted.length > 0 ? wanted : localeCodes;

const plainPage = (code: string) => `<!doctype html><html lang="${code}"><meta charset="utf-8">
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>new PagefindUI({ element: '#search', showImages: false });</script></html>`;

const { executable, variables } = await browserFiles();
const site = await siteWithPlainIndex();
for (const code of codes)
  await writeFile(join(site.directory, `plain-${code}.html`), plainPage(code));
const { address, close } = await compressingServer(site.directory);
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--headless=shell'],
  env: { ...process.env, ...variables },
});
const shown = ({ bytes, requests, milliseconds }: Cost) =>
  `${(bytes / 1000).toFixed(1).padStart(7)} kB ${String(requests).padStart(3)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s`;
let good = true;
say('            first search            further                 first with Pagefind’s interface');
try {
  for (const code of codes) {
    const queries = queriesOf(code)
      .filter(({ kind }) => kind === 'exact' || kind === 'phrase')
      .map(({ query }) => query);
    const own = await costs(browser, {
      address: `${address}/${code}/search/`,
      field: '[data-search] input[type=search]',
      answer: '[data-search-results] li',
      queries: queries.slice(0, 5),
    });
    const plain = await costs(browser, {
      address: `${address}/plain-${code}.html`,
      field: '.pagefind-ui__search-input',
      answer: '.pagefind-ui__result-link',
      queries: queries.slice(0, 1),
    });
    const { cold, further } = own;
    const isGood =
      cold.bytes <= limits.bytes &&
      cold.requests <= limits.requests &&
      further.bytes <= limits.further &&
      cold.milliseconds <= limits.share * plain.cold.milliseconds;
    good &&= isGood;
    say(
      `${code.padEnd(9)}${[cold, further, plain.cold].map(shown).join('  ')}${isGood ? '' : '  over the limit'}`,
    );
  }
} finally {
  await browser.close();
  await close();
  await site.remove();
}
process.exitCode = good ? 0 : 1;
