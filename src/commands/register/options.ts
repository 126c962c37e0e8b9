import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#src/commands/project.ts';
import { StepFailure } from '#src/commands/steps.ts';
import { checkAbout, usage, type About } from './asked-options.ts';

export interface ImportOptions {
  file: string;
  /** Where the releases are. */
  folder: string;
  about: About;
  acceptWarnings: boolean;
}

const refused = (problem: string) => new StepFailure(`Usage: ${usage}`, problem);

function parsed(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        publisher: { type: 'string' },
        address: { type: 'string' },
        term: { type: 'string' },
        kind: { type: 'string', default: 'official' },
        'accept-warnings': { type: 'boolean', default: false },
        to: { type: 'string', default: join(root, 'content', 'agencies') },
      },
    });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

/** The path of a file named where npm was called: npm itself runs commands in the project's folder. */
function located(file: string): string {
  const places = [process.env['INIT_CWD'] ?? '.', '.'].map((folder) => resolve(folder, file));
  return places.find((place) => existsSync(place)) ?? resolve(file);
}

/** The options of the command; throws a `StepFailure` that names everything that is missing or wrong. */
export function importOptions(parameters: string[]): ImportOptions {
  const { values, positionals } = parsed(parameters);
  const { 'as-of': asOf, publisher, address, term, kind } = values;
  const checked = checkAbout({ asOf, publisher, address, term, kind });
  const [file, ...others] = positionals;
  const problems = [
    ...(others.length > 0 ? [`one FILE: not also ${others.join(' ')}`] : []),
    ...(file === undefined ? ['FILE: the list as received, CSV or XLSX'] : []),
    ...('ask' in checked ? checked.ask : []),
  ];
  if (file === undefined || 'ask' in checked || problems.length > 0) {
    throw refused(`Please give:\n  ${problems.join('\n  ')}`);
  }
  return {
    file: located(file),
    folder: resolve(values.to),
    about: checked.about,
    acceptWarnings: values['accept-warnings'],
  };
}
