import { align } from './decree-alignment.ts';
import type { Step } from './alignment-state.ts';
import { punctuationDifferences } from './decree-punctuation.ts';
import { cutInTwo, lostNumbers, seams } from './decree-layout.ts';
import type { Token } from './decree-source.ts';
import type { Cell, Row } from './plan-cells.ts';

/** A title may stand in the source in so many pieces at most, whatever the list of cuts says. */
const mostPieces = 3;

/** Every difference between the source and the cells of the data, each naming its cell; empty if there is none. */
export function differences(tokens: readonly Token[], rows: readonly Row[]): string[] {
  const steps = align(tokens, rows);
  return [
    ...letterDifferences(tokens, steps),
    ...layoutDifferences(tokens, steps),
    ...numberDifferences(rows, steps),
    ...punctuationDifferences(tokens, rows, steps),
  ];
}

/** Letters that do not agree, neighbouring ones together, with what stands around them on both sides. */
function letterDifferences(tokens: readonly Token[], steps: readonly Step[]): string[] {
  const groups: Step[][] = [];
  steps.forEach((step, index) => {
    if (step.kind === 'same') return;
    const group = groups.at(-1);
    const before = steps[index - 1];
    if (group && before && group.at(-1) === before && before.cell === step.cell) group.push(step);
    else groups.push([step]);
  });
  return groups.map((group) => {
    const [first] = group;
    if (!first) return '';
    const next = steps[steps.indexOf(group.at(-1) ?? first) + 1];
    const names = new Set([first.cell.name]);
    const atEdge = tokens[first.token]?.before === 'block' || first.cell.kind === 'number';
    if (first.kind === 'missing' && next && atEdge) names.add(next.cell.name);
    const inSource = group
      .filter(({ kind }) => kind !== 'extra')
      .map(({ token }) => tokens[token]?.raw);
    const inData = group.map(({ cell, from, to }) => cell.letters.slice(from, to)).join('');
    const around = tokens
      .slice(Math.max(0, first.token - 5), first.token + 6)
      .map(({ raw }) => raw);
    const line = tokens[first.token]?.line ?? 'last';
    return `${[...names].join(' or ')}: the decree has «${inSource.join(' ')}», the data «${inData}» (line ${line}: «${around.join(' ')}»; data: «${first.cell.text}»)`;
  });
}

/** Cells in more pieces than the PDF cuts them, and cells that meet where no block of the source ends. */
function layoutDifferences(tokens: readonly Token[], steps: readonly Step[]): string[] {
  const found: string[] = [];
  const pieces = new Map<Cell, string[]>();
  const unseen = new Set(seams);
  let last: Step | undefined;
  for (const step of steps.filter(({ kind }) => kind === 'same' || kind === 'changed')) {
    const token = tokens[step.token];
    const known = pieces.get(step.cell) ?? [];
    if (step.cell === last?.cell) known.push(`${known.pop() ?? ''} ${token?.raw ?? ''}`);
    else known.push(token?.raw ?? '');
    pieces.set(step.cell, known);
    if (
      last &&
      step.cell !== last.cell &&
      token?.before !== 'block' &&
      ![last.cell.kind, step.cell.kind].includes('number')
    ) {
      const seam = `${last.cell.name} | ${step.cell.name}: ${tokens[last.token]?.raw ?? ''} | ${token?.raw ?? ''}`;
      if (!unseen.delete(seam))
        found.push(
          `${last.cell.name} and ${step.cell.name} meet within a line or paragraph of the source (line ${token?.line ?? 0}): «${seam}». Is a word in the wrong cell?`,
        );
    }
    last = step;
  }
  for (const [{ name }, all] of pieces) {
    const expected = cutInTwo.has(name) ? 2 : 1;
    if (all.length !== expected || all.length > mostPieces) {
      found.push(
        `${name}: stands in ${all.length} pieces, expected ${expected}: «${all.join(' / ')}». Is a word in the wrong cell?`,
      );
    }
  }
  return [...found, ...[...unseen].map((seam) => `${seam}: the cells do not meet there any more`)];
}

/** Numbers of rows that the source lacks, other than those it is known to have lost. */
function numberDifferences(rows: readonly Row[], steps: readonly Step[]): string[] {
  const read = new Set(steps.map(({ cell }) => cell));
  return rows.flat().flatMap((cell) => {
    if (cell.kind !== 'number' || read.has(cell) !== lostNumbers.has(cell.text)) return [];
    return [
      `${cell.name}: ${read.has(cell) ? 'is in the source after all' : 'is not in the source'}`,
    ];
  });
}
