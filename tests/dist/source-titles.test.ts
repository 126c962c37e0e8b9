import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, report } from '../support/built-site.ts';

test('the title of a source in another language says which, and runs from left to right', () => {
  const offenders = builtPages()
    .filter(({ address }) => /^\/(ar|zh|hi)\/advice\//.test(address))
    .flatMap(({ address, document }) =>
      document
        .querySelectorAll('main aside a[href^="http"]')
        .filter((link) => !link.getAttribute('lang') || link.getAttribute('dir') !== 'ltr')
        .map((link) => ({ what: link.text, where: address })),
    );
  assert.equal(report(offenders), '');
});
