import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionProblems } from '#src/commands/content/edition-problems.ts';
import { describeProblems } from '#src/commands/content/problem.ts';
import { root } from '../support/source-files.ts';

// What this finds is shown by tests/unit/reports/close.test.ts.
test('every closed edition of a yearly summary is as it was closed', () => {
  assert.equal(describeProblems(editionProblems(root)), '');
});
