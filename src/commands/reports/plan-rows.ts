import { z } from 'zod';
import { load } from '#src/commands/content/load-file.ts';
import { parseWith } from '#src/commands/content/parse-value.ts';
import { describeProblems, type Problem } from '#src/commands/content/problem.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { byLocaleOf } from '#src/lib/by-locale.ts';
import type { Period } from '#src/lib/obligations.ts';
import { byNumber, type ByLocale } from '#src/lib/plan.ts';
import { fullLocaleCodes } from '#src/locales.ts';
import { body, type Body } from '#src/schemas/body.ts';
import { decree } from '#src/schemas/decree.ts';
import { measure, type Measure } from '#src/schemas/measure.ts';
import { planText } from '#src/schemas/plan-text.ts';
import { dutiesOf, type Duty } from './measure-duties.ts';

/** A measure with what a summary asks of it. */
export interface PlanRow {
  id: string;
  short: ByLocale;
  completion: string[];
  bodies: string[];
  duties: Duty[];
}

/** The Plan as a summary needs it; rows in the order of its table. */
export interface PlanRows {
  period: Period;
  bodies: Map<string, Body>;
  rows: PlanRow[];
}

/** Reads the Plan in content/plan below `root`. Throws a `StepFailure` with all problems if it cannot be read. */
export function readPlan(root: string): PlanRows {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = `content/plan/${name}.yaml`;
    return parseWith(schema, file, load(root, file, problems), problems);
  };
  const own = read('decree', decree);
  const measures = read('measures', z.array(measure)) ?? [];
  const bodies = read('bodies', z.array(body)) ?? [];
  const texts = Object.fromEntries(
    fullLocaleCodes.flatMap((code) => {
      const text = read(`text/${code}`, planText);
      return text === undefined ? [] : [[code, text]];
    }),
  );
  if (own === undefined || problems.length > 0) {
    throw new StepFailure(
      'The Plan cannot be read. Nothing was written.',
      describeProblems(problems),
    );
  }
  const byId = new Map(measures.map((row) => [row.id, row]));
  const parents = new Set(measures.map(({ parent }) => parent));
  const rowOf = (row: Measure): PlanRow => {
    const whole = inherited(row, byId);
    return {
      id: row.id,
      short: byLocaleOf(texts, (text) => text.measures[row.id]?.short),
      completion: whole.completion ?? [],
      bodies: (whole.responsible ?? []).map((each) => each.body),
      duties: parents.has(row.id) ? [] : dutiesOf(whole, own.period),
    };
  };
  return {
    period: own.period,
    bodies: new Map(bodies.map((each) => [each.id, each])),
    rows: measures.map(rowOf).sort((a, b) => byNumber(a.id, b.id)),
  };
}

/** A row with the cells that it shares with others. */
function inherited(row: Measure, byId: ReadonlyMap<string, Measure>): Measure {
  const shared = (cell: 'completion' | 'responsible' | 'deadline') => {
    const at = row.inherits?.[cell];
    return at === undefined ? row[cell] : byId.get(at)?.[cell];
  };
  return {
    ...row,
    completion: shared('completion') as Measure['completion'],
    responsible: shared('responsible') as Measure['responsible'],
    deadline: shared('deadline') as Measure['deadline'],
  };
}
