import { localeCodes } from '#src/locales.ts';
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
export const rowNumbers: readonly string[] = Array.from(
  { length: 55 },
  (_, index) => index + 1,
).flatMap((number) => (number === 5 ? ['5', '5.1', '5.2', '5.3', '5.4', '5.5'] : [String(number)]));

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

/** Bodies that are named but not described, or whose abbreviation is not the decree's. */
export function bodyProblems({ measures, decree, bodies, texts }: PlanSource): string[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const named: [where: string, id: string][] = [
    ...measures.flatMap(({ id, responsible = [] }) =>
      responsible.map(({ body }): [string, string] => [`measures.yaml: ${id}: responsible`, body]),
    ),
    ...decree.duties.flatMap(({ clause, from, to }): [string, string][] => [
      ...(from === 'all'
        ? []
        : [[`decree.yaml: duties: ${clause}: from`, from] as [string, string]]),
      ...(to === 'government'
        ? []
        : [[`decree.yaml: duties: ${clause}: to`, to] as [string, string]]),
    ]),
  ];
  const unknown = named
    .filter(([, id]) => !known.has(id))
    .map(([where, id]) => `${where}: no body ${id}`);
  const twice = bodies
    .filter((body) => known.get(body.id) !== body)
    .map(({ id }) => `bodies.yaml: ${id}: twice`);
  const words = texts.get('ru')?.decree.abbreviations ?? {};
  const abbreviated = decree.abbreviations.flatMap(({ id, body }) => {
    if (body === undefined) return [];
    const found = known.get(body);
    const name = found?.name.ru.replaceAll(/[«»]/gu, '"').toLowerCase();
    return [
      ...(found?.abbreviation === id
        ? []
        : [`bodies.yaml: ${body}: abbreviation: the decree has ${id}`]),
      ...(name === words[id]?.toLowerCase()
        ? []
        : [`bodies.yaml: ${body}: name: ru: not as in the decree’s list`]),
    ];
  });
  const listed = new Set(decree.abbreviations.map(({ id }) => id));
  const invented = bodies.filter(
    ({ abbreviation }) => abbreviation !== undefined && !listed.has(abbreviation),
  );
  return [
    ...unknown,
    ...twice,
    ...abbreviated,
    ...invented.map(({ id }) => `bodies.yaml: ${id}: abbreviation: not in the decree`),
  ];
}

/** Keys that one language has and another lacks, in any part of the file. */
export function keyProblems({ texts, decree }: PlanSource): string[] {
  const keys = new Map([...texts].map(([locale, text]) => [locale, new Set(pathsOf(text, ''))]));
  const all = new Set([...keys.values()].flatMap((paths) => [...paths]));
  const differ = localeCodes.flatMap((locale) =>
    [...all]
      .filter((path) => keys.get(locale)?.has(path) !== true)
      .map((path) => `${file(locale)}: ${path}: missing`),
  );
  const lists: [string, string[]][] = [
    ['decree.abbreviations', decree.abbreviations.map(({ id }) => id)],
    ['decree.clauses', decree.clauses.map(({ id }) => id)],
    ['sections', [...decree.sections]],
    ['measures', [...rowNumbers]],
  ];
  const russian = keys.get('ru') ?? new Set<string>();
  const absent = lists.flatMap(([path, ids]) =>
    ids
      .filter(
        (id) =>
          ![...russian].some((key) => `${key}/`.startsWith(`${path}/${id}/`.replace('.', '/'))),
      )
      .map((id) => `text/ru.yaml: ${path}: ${id} is missing`),
  );
  return [...differ, ...absent];
}

function pathsOf(value: object, path: string): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}/${key}`;
    if (key === 'responsible' && path.startsWith('measures')) return [];
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? pathsOf(inner, here)
      : [here];
  });
}
