import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages, dist, report, type Offender } from '../support/built-site.ts';

/** Pages of single agencies differ in nothing but words: those of two languages, one for each direction, stand for all. */
const isLikeAnother = (address: string) =>
  /^\/(?!kk\/|ar\/)[\w-]+\/agencies\/\d{12}\//.test(address);

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const offenders: Offender[] = [];
  for (const { address, html } of builtPages()) {
    if (isLikeAnother(address)) continue;
    const { results } = await validator.validateString(html, `${dist}${address}`);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      offenders.push({ what: `${ruleId}: ${message}`, where: `${address} ${line}:${column}` });
    }
  }
  assert.equal(report(offenders), '');
});
