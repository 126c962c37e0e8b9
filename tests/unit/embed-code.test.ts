import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode } from '#src/lib/embed-code.ts';

test('the code of an iframe has its title as text, whatever is in it', () => {
  assert.equal(
    embedCode('https://aman-jol.example/embed/en/measures/3/', 'A "b" <c> & d', 420),
    '<iframe src="https://aman-jol.example/embed/en/measures/3/" width="100%" height="420" loading="lazy" title="A &#34;b&#34; &#60;c&#62; &#38; d"></iframe>',
  );
});
