import type { Step } from './alignment-state.ts';
import type { Token } from './decree-source.ts';
import type { Cell, Row } from './plan-cells.ts';

/** A dash alone at the end of a piece is the cell «–» of the last column, not part of its text. */
const loneDash = / ([–-])$/u;
/** A hyphen that starts a line before a letter only divides the word. */
const wordBreak = /^-(?=\p{L})/u;

/** What stands between the letters of a text, by the number of letters before it. */
interface Between {
  marks: [at: number, sign: string][];
  spaces: Set<number>;
}

function between(text: string, start: number): Between {
  const found: Between = { marks: [], spaces: new Set() };
  let at = start;
  for (const sign of text) {
    if (/[\p{L}\p{N}]/u.test(sign)) at += 1;
    else if (sign.trim() === '') found.spaces.add(at);
    else found.marks.push([at, sign]);
  }
  return found;
}

/**
 * Punctuation that differs, words that the data run together or split, and cells of the last column
 * that differ in their dash. Lists of the data leave out the commas between their items: there
 * commas are not compared.
 */
export function punctuationDifferences(
  tokens: readonly Token[],
  rows: readonly Row[],
  steps: readonly Step[],
): string[] {
  const found: string[] = [];
  const printed = new Map<Cell, Between['marks']>();
  const dashes = new Map<string, string>();
  steps.forEach((step, index) => {
    const token = tokens[step.token];
    if (!token || step.kind !== 'same') return;
    const dash = steps[index + 1]?.cell === step.cell ? undefined : loneDash.exec(token.raw)?.[1];
    if (dash) dashes.set(step.cell.name.replace(/,.*/u, ', funding'), dash);
    const text = token.before === 'line' ? token.raw.replace(wordBreak, '') : token.raw;
    const { marks } = between(dash ? text.replace(loneDash, '') : text, step.from);
    printed.set(step.cell, [...(printed.get(step.cell) ?? []), ...marks]);
    const before = steps[index - 1];
    const goesOn = before?.cell === step.cell && before.kind === 'same';
    found.push(...spacing(step, goesOn && token.divided, new Set(marks.map(([at]) => at))));
  });
  for (const cell of rows.flat()) {
    found.push(...marksThatDiffer(cell, printed.get(cell) ?? []));
    const [inSource, inData] = [dashes.get(cell.name) ?? '', cell.letters === '' ? cell.text : ''];
    if (inSource !== inData)
      found.push(`${cell.name}: the decree has «${inSource}», the data «${inData}»`);
  }
  return found;
}

/** Words divided otherwise than in the source, as far as the source shows where words end. */
function spacing({ cell, from, to }: Step, divided: boolean, marks: ReadonlySet<number>): string[] {
  const { spaces } = between(cell.text, 0);
  const split = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  return [
    ...(divided && !spaces.has(from)
      ? [`${cell.name}: no space before «${wordsAt(cell, from)}»`]
      : []),
    ...split
      .filter((at) => spaces.has(at) && !marks.has(at))
      .map((at) => `${cell.name}: a word is split before «${wordsAt(cell, at)}»`),
  ];
}

function marksThatDiffer(cell: Cell, printed: Between['marks']): string[] {
  if (cell.letters === '') return [];
  const compared = (marks: Between['marks']): Set<string> =>
    new Set(
      marks
        .filter(([, sign]) => cell.kind !== 'list' || sign !== ',')
        .map(([at, sign]) => `${sign} ${at}`),
    );
  const inSource = compared(printed);
  const inData = compared(between(cell.text, 0).marks);
  const say = (mark: string, where: string): string => {
    const [sign = '', at = ''] = mark.split(' ');
    return `${cell.name}: «${sign}» ${where} before «${wordsAt(cell, Number(at))}»`;
  };
  return [
    ...[...inSource.difference(inData)].map((mark) =>
      say(mark, 'is in the decree, not in the data,'),
    ),
    ...[...inData.difference(inSource)].map((mark) =>
      say(mark, 'is in the data, not in the decree,'),
    ),
  ];
}

/** A few letters of a cell from a place on, to find it by. */
function wordsAt(cell: Cell, at: number): string {
  return cell.letters.slice(at, at + 15) || 'the end';
}
