import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StepFailure } from '#src/commands/steps.ts';
import { line, partialDate, slug, sourceAddress } from '#src/schemas/texts.ts';

const usage =
  'npm run report:import -- FILE --year YEAR --body ID --date DATE --address ADDRESS --title TITLE [--accept-warnings]';

const asked = z.object({
  file: line,
  year: z.string().regex(/^\d{4}$/),
  body: slug,
  date: partialDate.refine((date) => date.length < 10 || z.iso.date().safeParse(date).success),
  address: sourceAddress,
  title: line,
});

const questions = {
  file: 'FILE: the table as received, CSV or XLSX',
  year: '--year: the summary that it belongs to, such as 2026',
  body: '--body: who says it, by its id in content/plan/bodies.yaml, such as mia',
  date: '--date: when it was said, such as 2026-02-10',
  address: '--address: where the table was published, such as https://www.gov.kz/…',
  title: '--title: the title of the table, in its own language',
};

/** What an editor says of a table. */
export interface StatementOptions extends Omit<z.infer<typeof asked>, 'year'> {
  year: number;
  acceptWarnings: boolean;
}

function parsed(parameters: string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { year: text, body: text, date: text, address: text, title: text };
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { ...options, 'accept-warnings': { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new StepFailure(
      `Usage: ${usage}`,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** The path of a file named where npm was called: npm itself runs commands in the project's folder. */
function located(file: string): string {
  const places = [process.env['INIT_CWD'] ?? '.', '.'].map((folder) => resolve(folder, file));
  return places.find((place) => existsSync(place)) ?? resolve(file);
}

/** The options of the command; throws a `StepFailure` that names everything that is missing or wrong. */
export function statementOptions(parameters: string[]): StatementOptions {
  const { values, positionals } = parsed(parameters);
  const [file, ...others] = positionals;
  const { data, error } = asked.safeParse({ ...values, file });
  const names = new Set(error?.issues.map(({ path }) => path[0]));
  const problems = [
    ...(others.length > 0 ? [`one FILE: not also ${others.join(' ')}`] : []),
    ...Object.entries(questions).flatMap(([name, question]) => (names.has(name) ? question : [])),
  ];
  if (data && problems.length === 0) {
    const acceptWarnings = values['accept-warnings'];
    return { ...data, year: Number(data.year), file: located(data.file), acceptWarnings };
  }
  throw new StepFailure(`Usage: ${usage}`, `Please give:\n  ${problems.join('\n  ')}`);
}
