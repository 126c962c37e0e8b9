import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { StepFailure } from '#src/commands/steps.ts';
import { root } from './source-files.ts';

/** A project that has the Plan and no summary, removed after the test, and how commands are run in it. */
export function reportProject(context: TestContext) {
  const project = mkdtempSync(join(tmpdir(), 'reports-'));
  context.after(() => {
    rmSync(project, { recursive: true });
  });
  mkdirSync(join(project, 'content', 'reports'), { recursive: true });
  cpSync(join(root, 'content', 'plan'), join(project, 'content', 'plan'), { recursive: true });
  const log = context.mock.method(console, 'log', () => undefined);
  const read = (name: string) => readFileSync(join(project, 'content', name), 'utf8');
  const write = (name: string, contents: string | Buffer) => {
    const path = join(project, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    return path;
  };
  const edit = (name: string, from: string, to: string) => {
    const text = read(name);
    if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
    write(
      name,
      text.replace(from, () => to),
    );
  };
  /** What was printed, and why the command refused, if it did. */
  const run = async (work: () => unknown) => {
    log.mock.resetCalls();
    let refused = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      refused = `${error.output}\n${error.message}`;
    }
    return { refused, printed: log.mock.calls.flatMap((call) => call.arguments).join('\n') };
  };
  return { project, reports: join(project, 'content', 'reports'), read, write, edit, run };
}

/** The findings of a year in the three languages, as files that only have to be there. */
export function writeProse({ write }: ReturnType<typeof reportProject>, year: number): void {
  for (const code of ['kk', 'ru', 'en'])
    write(`reports/${year}/${code}.mdx`, `---\n---\n${code}\n`);
}
