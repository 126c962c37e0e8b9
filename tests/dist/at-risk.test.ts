import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, report } from '../support/built-site.ts';

/** Parts of the site whose readers may be in danger. */
const atRisk = /^\/[\w-]+\/(help|advice|job-check|cards)\//;

test('every page for people at risk can be left, and leads to what leaving does not hide', () => {
  const pages = builtPages().filter(({ address }) => atRisk.test(address));
  assert.ok(pages.length > 400, `only ${pages.length} pages were found`);
  const offenders = pages.flatMap(({ address, locale = '', document }) => [
    ...(document.querySelector('a[data-quick-exit]') ? [] : [{ what: 'no exit', where: address }]),
    ...(document.querySelector(`a[href="/${locale}/help/this-device/"]`)
      ? []
      : [{ what: 'does not lead to safety on the device', where: address }]),
  ]);
  assert.equal(report(offenders), '');
});

test('no other page has an exit, which would only deter', () => {
  const offenders = builtPages()
    .filter(
      ({ address, document }) =>
        !atRisk.test(address) && document.querySelector('[data-quick-exit]'),
    )
    .map(({ address }) => ({ what: 'has an exit', where: address }));
  assert.equal(report(offenders), '');
});
