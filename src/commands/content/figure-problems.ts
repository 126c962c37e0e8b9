import type { Figure } from '#src/schemas/figure.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { missing, twice } from './row-problems.ts';

const indicatorsFile = 'content/reports/indicators.yaml';
const fileOf = (year: string) => `content/reports/${year}/figures.yaml`;

/** Figures that stand twice, that nothing defines, that do not add up, or that are contradicted from one side only. */
export function figureProblems(content: Content): Problem[] {
  const all = Object.values(content.figures).flat();
  const first = Math.min(...Object.keys(content.figures).map(Number));
  return [
    ...twice('content/reports/*/figures.yaml', all),
    ...twice(indicatorsFile, content.indicators),
    ...content.indicators.flatMap(({ definitions }) => twice(indicatorsFile, definitions)),
    ...Object.entries(content.figures).flatMap(([year, own]) =>
      own.flatMap((figure) => [
        ...referenceProblems(fileOf(year), figure, content),
        ...placeProblems(year, figure, first),
        ...sumProblems(fileOf(year), figure),
        ...contradictionProblems(fileOf(year), figure, all),
      ]),
    ),
  ];
}

function referenceProblems(file: string, figure: Figure, content: Content): Problem[] {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const { id, indicator, definition, measures, facts } = figure;
  const known = content.indicators.find((row) => row.id === indicator)?.definitions ?? [];
  const [each, key] = [ids(content.indicators), `${id}.indicator`];
  return [
    ...missing(file, key, [indicator], each, 'indicator', indicatorsFile),
    ...missing(file, `${id}.definition`, [definition], ids(known), 'definition', indicatorsFile),
    ...missing(file, `${id}.measures`, measures, ids(content.measures), 'measure', 'the Plan'),
    ...missing(file, `${id}.facts`, facts, ids(content.facts), 'fact', 'content/facts.yaml'),
  ];
}

/** A figure stands in the folder of the year in which its period ends; what is before the Plan, in the first. */
function placeProblems(year: string, { id, period }: Figure, first: number): Problem[] {
  const end = Math.max(first, Number(period.split('/').at(-1)?.slice(0, 4)));
  if (String(end) === year) return [];
  const fix = `move it to ${fileOf(String(end))}`;
  return [{ file: fileOf(year), key: `${id}.period`, expected: `does not end in ${year}`, fix }];
}

/** Parts add up to the value, and where some are suppressed, to no more. */
function sumProblems(file: string, { id, value, breakdowns }: Figure): Problem[] {
  return breakdowns.flatMap(({ by, parts }, index) => {
    const counts = parts.flatMap((part) => (part.value === 'suppressed' ? [] : [part.value]));
    const sum = counts.reduce((total, count) => total + count, 0);
    const holds = counts.length === parts.length ? sum === value : sum <= value;
    const expected = `parts ${by.en} make ${sum}, the value is ${value}`;
    return holds ? [] : [{ file, key: `${id}.breakdowns.${index + 1}`, expected }];
  });
}

function contradictionProblems(file: string, figure: Figure, all: readonly Figure[]): Problem[] {
  return figure.contradicts.flatMap(({ figure: other }) => {
    const against = all.find(({ id }) => id === other);
    const isMutual = against?.contradicts.some((back) => back.figure === figure.id) ?? false;
    if (isMutual && other !== figure.id) return [];
    const expected = against
      ? `"${other}" does not name this figure in return`
      : `there is no figure "${other}"`;
    return [{ file, key: `${figure.id}.contradicts`, expected, fix: 'name each other' }];
  });
}
