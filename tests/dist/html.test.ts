import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { differingPages, dist, report, type Offender } from '../support/built-site.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const offenders: Offender[] = [];
  for (const { address, html } of differingPages()) {
    const { results } = await validator.validateString(html, `${dist}${address}`);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      offenders.push({ what: `${ruleId}: ${message}`, where: `${address} ${line}:${column}` });
    }
  }
  assert.equal(report(offenders), '');
});
