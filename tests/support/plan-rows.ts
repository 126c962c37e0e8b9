import { cellNames } from '#src/schemas/measure.ts';
import type { PlanSource } from './plan-source.ts';

/** The sections of the decree's table, each with its first and last row. */
const sectionRows = {
  legal: [1, 3],
  practical: [4, 22],
  international: [23, 24],
  prevention: [25, 36],
  information: [37, 44],
  training: [45, 55],
} as const;

/** The numbers of the decree's rows, in its order. */
const rowNumbers: readonly string[] = Array.from({ length: 55 }, (_, index) => index + 1).flatMap(
  (number) => (number === 5 ? ['5', '5.1', '5.2', '5.3', '5.4', '5.5'] : [String(number)]),
);

const file = (locale: string): string => `text/${locale}.yaml`;

/** Rows that are missing, out of order, in the wrong section or under the wrong parent. */
export function rowProblems({ measures, decree }: PlanSource): string[] {
  const ids = measures.map(({ id }) => id);
  const order =
    ids.join(' ') === rowNumbers.join(' ') ? [] : [`measures.yaml: rows ${ids.join(' ')}`];
  const sections = Object.keys(sectionRows).join(' ');
  const listed = decree.sections.join(' ') === sections ? [] : ['decree.yaml: sections: order'];
  const misplaced = measures.flatMap(({ id, section, parent }) => {
    const [first, last] = sectionRows[section];
    const number = Math.floor(Number(id));
    const inSection = number >= first && number <= last;
    const expected = id.includes('.') ? String(number) : undefined;
    return [
      ...(inSection ? [] : [`measures.yaml: ${id}: section: ${section} is ${first}–${last}`]),
      ...(parent === expected
        ? []
        : [`measures.yaml: ${id}: parent: expected ${expected ?? 'none'}`]),
    ];
  });
  return [...order, ...listed, ...misplaced];
}

/** Cells that are neither written nor inherited, or both, and lists that do not run parallel. */
export function cellProblems({ measures, texts }: PlanSource): string[] {
  return measures.flatMap((row) => {
    const at = (name: string): string => `measures.yaml: ${row.id}: ${name}`;
    const cells = cellNames.filter((name) => name !== 'title');
    return cells.flatMap((name) => {
      const from = row.inherits?.[name];
      const here = row[name];
      const source = measures.find(({ id }) => id === from);
      if (from !== undefined && source?.[name] === undefined)
        return [`${at('inherits')}: ${from} has no ${name}`];
      if ((here === undefined) !== (from !== undefined))
        return [`${at(name)}: written or inherited, one of the two`];
      return [...texts].flatMap(([locale, text]) => {
        const words = text.measures[row.id]?.[name];
        if (name === 'responsible' && locale !== 'ru') return [];
        if ((words === undefined) !== (here === undefined))
          return [`${file(locale)}: ${row.id}: ${name}: missing or too many`];
        if (!Array.isArray(here) || words?.length === here.length) return [];
        return [
          `${file(locale)}: ${row.id}: ${name}: ${words?.length ?? 0} items, measures.yaml has ${here.length}`,
        ];
      });
    });
  });
}
