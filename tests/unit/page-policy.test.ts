import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnPolicy } from '#src/lib/page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, content: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ${policy}">${content}`;

test('a page keeps the hashes of its own scripts and styles, and no others', () => {
  const content = '<style>a{}</style><script type="module">run()</script>';
  const [script, style, foreign] = [hashOf('run()'), hashOf('a{}'), hashOf('other()')];
  assert.equal(
    withOwnPolicy(
      page(
        `script-src 'self' ${script} ${foreign}; style-src 'self' ${foreign} ${style};`,
        content,
      ),
    ),
    page(`script-src 'self' ${script}; style-src 'self' ${style};`, content),
  );
});

test('a page without a policy stays as it is', () => {
  assert.equal(withOwnPolicy('<p>sha256</p>'), '<p>sha256</p>');
});
