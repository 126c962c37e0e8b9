import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTotals, counts, failedTests, runnerTotals } from '#src/commands/test-counts.ts';

const nodeOutput = `✔ adds (0.5ms)
✖ subtracts (1.25ms)
ℹ tests 3
ℹ suites 0
ℹ pass 1
ℹ fail 1
ℹ cancelled 0
ℹ skipped 1
ℹ todo 0
ℹ duration_ms 61.25

✖ failing tests:

test at tests/unit/x.test.ts:4:1
✖ subtracts (1.25ms)
`;

const browserOutput = `  ✘  1 tests/e2e/a11y.spec.ts:9:3 › the home page (1.2s)

  1) tests/e2e/a11y.spec.ts:9:3 › the home page ─────────────────

  1 failed
    tests/e2e/a11y.spec.ts:9:3 › the home page ─────────────────
  2 skipped
  40 passed (31.4s)
`;

test('the closing lines of the test runner are read, colours or not', () => {
  assert.equal(runnerTotals(nodeOutput)?.['tests'], 3);
  assert.equal(runnerTotals('\u001B[34mℹ tests 7\u001B[39m\n')?.['tests'], 7);
  assert.equal(runnerTotals('no runner'), undefined);
});

test('several runs are added up', () => {
  const first = { tests: 3, fail: 1, duration_ms: 10.5 };
  assert.deepEqual(addTotals([first, { tests: 2, fail: 0, duration_ms: 1 }]), {
    tests: 5,
    fail: 1,
    duration_ms: 11.5,
  });
});

test('failed tests are named once', () => {
  assert.deepEqual(failedTests(nodeOutput), ['subtracts']);
  assert.deepEqual(failedTests(browserOutput), ['tests/e2e/a11y.spec.ts:9:3 › the home page']);
  assert.deepEqual(failedTests('✔ all well (1ms)\n'), []);
});

test('a step says how much it looked at', () => {
  assert.equal(counts(nodeOutput), '1 pass, 1 fail, 1 skipped');
  assert.equal(counts(browserOutput), '1 failed, 2 skipped, 40 passed');
  assert.equal(counts('Result (85 files): \n- 2 errors\n- 0 warnings\n'), '85 files, 2 errors');
  assert.equal(counts('  ✓ Building the pages  4.1 s  412 pages\n'), '412 pages');
  assert.equal(counts('silence'), '');
});
