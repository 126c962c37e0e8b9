import { fullLocaleCodes, sourceLocale } from '#src/locales.ts';
import type { Measure } from '#src/schemas/measure.ts';
import type { MeasureText, PlanText } from '#src/schemas/plan-text.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';

const listCells = ['completion', 'responsible'] as const;
const plainCells = ['deadline', 'cost', 'funding'] as const;

/** Texts of the Plan that are missing, superfluous or not parallel to the language-neutral rows. */
export function planTextProblems(content: Content): Problem[] {
  return fullLocaleCodes.flatMap((locale) => {
    const file = `content/plan/text/${locale}.yaml`;
    const texts = content.planTexts[locale];
    if (!texts) {
      return [
        { file, key: '(file)', expected: 'expected the Plan in this language, without errors' },
      ];
    }
    const rows = new Map(content.measures.map((row) => [row.id, row]));
    return [
      ...wrongLocale(file, locale, texts),
      ...difference(file, 'measures', Object.keys(texts.measures), [...rows.keys()]),
      ...difference(
        file,
        'decree.abbreviations',
        Object.keys(texts.decree.abbreviations),
        content.decree?.abbreviations.map(({ id }) => id) ?? [],
      ),
      ...Object.entries(texts.measures).flatMap(([id, text]) => {
        const row = rows.get(id);
        return row ? cellProblems(file, locale, row, text) : [];
      }),
    ];
  });
}

function wrongLocale(file: string, locale: string, texts: PlanText): Problem[] {
  if (texts.locale === locale) return [];
  return [{ file, key: 'locale', expected: `expected "${locale}", as the file is named` }];
}

/** Keys that only one side has. */
export function difference(
  file: string,
  key: string,
  found: readonly string[],
  expected: readonly string[],
): Problem[] {
  return [
    ...expected
      .filter((name) => !found.includes(name))
      .map((name) => ({
        file,
        key: `${key}.${name}`,
        expected: 'is missing',
        fix: 'add its text',
      })),
    ...found
      .filter((name) => !expected.includes(name))
      .map((name) => ({
        file,
        key: `${key}.${name}`,
        expected: 'belongs to nothing',
        fix: 'correct the key or remove it',
      })),
  ];
}

function cellProblems(file: string, locale: string, row: Measure, text: MeasureText): Problem[] {
  const key = (cell: string) => `measures.${row.id}.${cell}`;
  const lists = listCells
    .filter((cell) => cell === 'completion' || locale === sourceLocale)
    .flatMap((cell) => {
      const [expected, found] = [row[cell]?.length ?? 0, text[cell]?.length ?? 0];
      if (expected === found) return [];
      return [
        {
          file,
          key: key(cell),
          expected: `expected ${expected} items as in measures.yaml, found ${found}`,
        },
      ];
    });
  const plain = plainCells.flatMap((cell) => {
    const [expected, found] = [row[cell] !== undefined, text[cell] !== undefined];
    if (expected === found) return [];
    return [
      {
        file,
        key: key(cell),
        expected: expected ? 'is missing' : 'is inherited in measures.yaml: remove it',
      },
    ];
  });
  const superfluous =
    locale !== sourceLocale && text.responsible
      ? [
          {
            file,
            key: key('responsible'),
            expected: 'is made from the names in bodies.yaml: remove it',
          },
        ]
      : [];
  return [...lists, ...plain, ...superfluous];
}
