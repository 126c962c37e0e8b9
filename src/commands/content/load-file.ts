import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** The front matter of an MDX file; any other file as it is. */
function dataOf(file: string, text: string): string {
  return file.endsWith('.mdx') ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') : text;
}

/** The value of a YAML, JSON or MDX file; undefined, with a problem added, if it is missing or does not parse. */
export function load(root: string, file: string, problems: Problem[]): unknown {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.push({
      file,
      key: '(file)',
      expected: 'expected the file to be there',
      fix: 'restore it',
    });
    return undefined;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(dataOf(file, text), { lineCounter });
  for (const { pos, message } of document.errors) {
    const { line } = lineCounter.linePos(pos[0]);
    problems.push({ file, key: `line ${line}`, expected: message.split('\n')[0] ?? message });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}
