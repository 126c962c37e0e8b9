import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runChild } from './child.ts';
import { root } from './project.ts';
import { exchange, prepareExchange, tidy } from './replace-folder.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { command, step, StepFailure } from './steps.ts';

/** Checks everything in `content/` and lists all problems at once. */
async function validateContent(): Promise<string> {
  const { code, output } = await runChild('node src/commands/validate-content.ts');
  if (code !== 0) throw new StepFailure('The content has the problems listed above.', output);
  return '';
}

async function buildPages(directory: string): Promise<string> {
  const { code, output } = await runChild(`astro build --force --outDir "${directory}"`);
  const lines = output.split('\n');
  const isTrouble = (line: string) => /\[(WARN|ERROR)\]/.test(line) && !line.includes('(force)');
  if (code !== 0) {
    const told = lines.filter((line) => isTrouble(line) || !/[├└]─/.test(line));
    throw new StepFailure('Building the pages failed, see above.', told.join('\n'));
  }
  const pages = globSync('**/*.html', { cwd: directory }).length;
  return [`${pages} pages`, ...lines.filter(isTrouble)].join('\n    ');
}

/** Builds the site into a fresh folder and exchanges it for the target at the very end. */
export async function build(target = join(root, 'dist')): Promise<void> {
  const places = await prepareExchange(target);
  try {
    await step('Checking the content', validateContent);
    await step('Building the pages', () => buildPages(places.fresh));
    await step(
      'Indexing them for search',
      async () => `${await writeSearchIndex(places.fresh)} pages`,
    );
    await exchange(target, places);
  } catch (error) {
    if (error instanceof StepFailure && existsSync(target)) {
      error.message += `\nThe site built before is untouched: ${target}`;
    }
    throw error;
  } finally {
    await tidy(target, places);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { to: { type: 'string', default: join(root, 'dist') } },
  });
  await command(() => build(resolve(values.to)));
}
