import { parseArgs } from 'node:util';
import { StepFailure } from '#src/commands/steps.ts';
import { fullLocaleCodes, sourceLocale, type FullLocale } from '#src/locales.ts';
import { yearAsked } from './report-years.ts';

const usage = 'npm run report:check -- YEAR [--language kk|ru|en] [--body ID]';

/** Which summary is checked, in which language bodies and measures are named, and of which body only. */
export interface CheckOptions {
  year: number;
  locale: FullLocale;
  body?: string | undefined;
}

function parsed(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { language: { type: 'string', default: sourceLocale }, body: { type: 'string' } },
    });
  } catch (error) {
    throw new StepFailure(
      `Usage: ${usage}`,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** The options of the command; throws a `StepFailure` with its usage if they are wrong. */
export function checkOptions(parameters: string[]): CheckOptions {
  const { values, positionals } = parsed(parameters);
  const locale = fullLocaleCodes.find((code) => code === values.language);
  if (locale) return { year: yearAsked(positionals[0], usage), locale, body: values.body };
  throw new StepFailure(
    `Usage: ${usage}`,
    `--language: expected ${fullLocaleCodes.join(', ')}, found "${values.language}"`,
  );
}
