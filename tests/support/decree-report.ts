import { align } from './decree-alignment.ts';
import type { Step } from './alignment-state.ts';
import { punctuationDifferences } from './decree-punctuation.ts';
import { cutInTwo, lostNumbers, seams } from './decree-layout.ts';
import type { Token } from './decree-source.ts';
import type { Cell, Row } from './plan-cells.ts';

/** Every difference between the source and the data, each naming its cell. */
export function differences(tokens: readonly Token[], rows: readonly Row[]): string[] {
  const steps = align(tokens, rows);
  return [
    ...letterDifferences(tokens, steps),
    ...layoutDifferences(tokens, steps),
    ...numberDifferences(rows, steps),
    ...punctuationDifferences(tokens, rows, steps),
  ];
}

/** Letters that do not agree, neighbours together, with what stands around them on both sides. */
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
    const where = `(line ${line}: «${around.join(' ')}»; data: «${first.cell.text}»)`;
    const differ = `the decree has «${inSource.join(' ')}», the data «${inData}»`;
    return `${[...names].join(' or ')}: ${differ} ${where}`;
  });
}

/** Cells cut otherwise than the PDF cuts them, or meeting where no block of the source ends. */
function layoutDifferences(tokens: readonly Token[], steps: readonly Step[]): string[] {
  const pieces = new Map<Cell, string[]>();
  const met = new Set<string>();
  const raw = (step: Step): string => tokens[step.token]?.raw ?? '';
  let last: Step | undefined;
  for (const step of steps.filter(({ kind }) => kind === 'same' || kind === 'changed')) {
    const known = pieces.get(step.cell) ?? [];
    if (step.cell === last?.cell) known.push(`${known.pop() ?? ''} ${raw(step)}`);
    else known.push(raw(step));
    pieces.set(step.cell, known);
    const withinBlock = last && step.cell !== last.cell && tokens[step.token]?.before !== 'block';
    if (last && withinBlock && last.cell.kind !== 'number' && step.cell.kind !== 'number') {
      met.add(`${last.cell.name} | ${step.cell.name}: ${raw(last)} | ${raw(step)}`);
    }
    last = step;
  }
  const doubt = 'Is a word in the wrong cell?';
  const cuts = [...pieces].flatMap(([{ name }, all]) => {
    const expected = cutInTwo.has(name) ? 2 : 1;
    const count = `stands in ${all.length} pieces, expected ${expected}`;
    return all.length === expected ? [] : [`${name}: ${count}: «${all.join(' / ')}». ${doubt}`];
  });
  return [
    ...[...met.difference(seams)].map((seam) => `${seam}: no blank line divides them. ${doubt}`),
    ...[...seams.difference(met)].map((seam) => `${seam}: the cells do not meet there. ${doubt}`),
    ...cuts,
  ];
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
