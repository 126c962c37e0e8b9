import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fullLocaleCodes, type Locale } from '#src/locales.ts';
import { body, type Body } from '#src/schemas/body.ts';
import { decree, type Decree } from '#src/schemas/decree.ts';
import { measure, type Measure } from '#src/schemas/measure.ts';
import { planText, type MeasureText, type PlanText } from '#src/schemas/plan-text.ts';
import { root } from './source-files.ts';

function yaml(path: string): unknown {
  return parse(readFileSync(join(root, 'content', 'plan', path), 'utf8'));
}

/** The Plan as editors wrote it, read without the site's own code but for the schemas. */
export interface PlanSource {
  decree: Decree;
  measures: Measure[];
  bodies: Body[];
  texts: Map<Locale, PlanText>;
}

/** Reads content/plan. */
export function planSource(): PlanSource {
  return {
    decree: decree.parse(yaml('decree.yaml')),
    measures: z.array(measure).parse(yaml('measures.yaml')),
    bodies: z.array(body).parse(yaml('bodies.yaml')),
    texts: new Map(
      fullLocaleCodes.map((code) => [code, planText.parse(yaml(`text/${code}.yaml`))]),
    ),
  };
}

type Cell = 'completion' | 'responsible' | 'deadline' | 'cost' | 'funding';

/** A cell of a row, or of the row that prints it if the cells are merged. */
export function cellOf<Name extends Cell>(
  source: PlanSource,
  row: Measure,
  name: Name,
): { neutral: Measure[Name]; words: (locale: Locale) => MeasureText[Name] } {
  const printed = row.inherits?.[name] ?? row.id;
  return {
    neutral: source.measures.find(({ id }) => id === printed)?.[name],
    words: (locale) => source.texts.get(locale)?.measures[printed]?.[name],
  };
}
