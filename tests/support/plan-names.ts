import type { PlanSource } from './plan-source.ts';

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

/** Keys that one language has and another lacks, and ids of the lists that have no words. */
export function keyProblems({ texts, decree, measures }: PlanSource): string[] {
  const keys = new Map([...texts].map(([locale, text]) => [locale, new Set(pathsOf(text, ''))]));
  const all = new Set([...keys.values()].flatMap((paths) => [...paths]));
  const differ = [...keys].flatMap(([locale, paths]) =>
    [...all.difference(paths)].map((path) => `text/${locale}.yaml: ${path}: missing`),
  );
  const russian = texts.get('ru');
  const lists: [path: string, words: object, ids: readonly string[]][] = [
    [
      'abbreviations',
      russian?.decree.abbreviations ?? {},
      decree.abbreviations.map(({ id }) => id),
    ],
    ['clauses', russian?.decree.clauses ?? {}, decree.clauses.map(({ id }) => id)],
    ['sections', russian?.sections ?? {}, decree.sections],
    ['measures', russian?.measures ?? {}, measures.map(({ id }) => id)],
  ];
  const unlike = lists.flatMap(([path, words, ids]) =>
    [...new Set(ids).symmetricDifference(new Set(Object.keys(words)))].map(
      (id) => `text/ru.yaml: ${path}: ${id} is there or in the list, not in both`,
    ),
  );
  return [...differ, ...unlike];
}

function pathsOf(value: object, path: string): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}/${key}`;
    if (path.startsWith('measures/') && key === 'responsible') return [];
    const branches = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return branches ? pathsOf(inner, here) : [here];
  });
}
