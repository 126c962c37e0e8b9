import { globSync } from 'node:fs';
import type { z } from 'zod';
import { advice } from '#src/schemas/advice.ts';
import { agencyWarning } from '#src/schemas/agency-warning.ts';
import { body } from '#src/schemas/body.ts';
import { cardTexts } from '#src/schemas/card.ts';
import { contact, contactTexts } from '#src/schemas/contact.ts';
import { decree } from '#src/schemas/decree.ts';
import { fact } from '#src/schemas/fact.ts';
import { help } from '#src/schemas/help.ts';
import { interfaceTexts } from '#src/schemas/interface.ts';
import { jobCheck, jobCheckTexts } from '#src/schemas/job-check.ts';
import { measure } from '#src/schemas/measure.ts';
import { organisation, organisationTexts } from '#src/schemas/organisation.ts';
import { page } from '#src/schemas/page.ts';
import { planText } from '#src/schemas/plan-text.ts';
import { registerAliases } from '#src/schemas/register-aliases.ts';
import { site } from '#src/schemas/site.ts';
import { load } from './load-file.ts';
import { parseWith } from './parse-value.ts';
import type { Problem } from './problem.ts';

/** Everything in content/ that has a schema, by path. Values are only there where the schema accepts them. */
export interface Content {
  site: z.infer<typeof site> | undefined;
  decree: z.infer<typeof decree> | undefined;
  measures: z.infer<typeof measure>[];
  bodies: z.infer<typeof body>[];
  contacts: z.infer<typeof contact>[];
  facts: z.infer<typeof fact>[];
  planTexts: Record<string, z.infer<typeof planText>>;
  interfaceTexts: Record<string, z.infer<typeof interfaceTexts>>;
  organisations: z.infer<typeof organisation>[];
  agencyWarnings: z.infer<typeof agencyWarning>[];
  jobCheck: z.infer<typeof jobCheck> | undefined;
  /** By locale. */
  contactTexts: Record<string, z.infer<typeof contactTexts>>;
  organisationTexts: Record<string, z.infer<typeof organisationTexts>>;
  jobCheckTexts: Record<string, z.infer<typeof jobCheckTexts>>;
  cardTexts: Record<string, z.infer<typeof cardTexts>>;
  /** By `<locale>/<slug>`. */
  advice: Record<string, z.infer<typeof advice>>;
  help: Record<string, z.infer<typeof help>>;
  pages: Record<string, z.infer<typeof page>>;
}

/** Reads content/ below `root`; adds to `problems` whatever is missing, does not parse or breaks its schema. */
export function readContent(root: string, problems: Problem[]): Content {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    parseWith(schema, file, load(root, file, problems), problems);
  const list = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] => {
    const rows = load(root, file, problems);
    if (rows !== undefined && !Array.isArray(rows)) {
      problems.push({
        file,
        key: '(file)',
        expected: 'expected a list of entries beginning with "- id:"',
      });
    }
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) => {
      const value = parseWith(schema, file, row, problems, entryName(row, index));
      return value === undefined ? [] : [value];
    });
  };
  const each = <Schema extends z.ZodType>(pattern: string, schema: Schema) =>
    Object.fromEntries(
      globSync(pattern, { cwd: root }).flatMap((file) => {
        const value = read(file, schema);
        return value === undefined ? [] : [[nameOf(file), value] as const];
      }),
    );
  read('content/agencies/columns.yaml', registerAliases);
  return {
    site: read('content/site.yaml', site),
    decree: read('content/plan/decree.yaml', decree),
    measures: list('content/plan/measures.yaml', measure),
    bodies: list('content/plan/bodies.yaml', body),
    contacts: list('content/contacts.yaml', contact),
    facts: list('content/facts.yaml', fact),
    planTexts: each('content/plan/text/*.yaml', planText),
    interfaceTexts: each('content/ui/*.json', interfaceTexts),
    organisations: list('content/organisations.yaml', organisation),
    agencyWarnings: list('content/agencies/warnings.yaml', agencyWarning),
    jobCheck: read('content/job-check.yaml', jobCheck),
    contactTexts: each('content/contacts/*.yaml', contactTexts),
    organisationTexts: each('content/organisations/*.yaml', organisationTexts),
    jobCheckTexts: each('content/job-check/*.yaml', jobCheckTexts),
    cardTexts: each('content/cards/*.yaml', cardTexts),
    advice: each('content/advice/*/*.mdx', advice),
    help: each('content/help/*/*.mdx', help),
    pages: each('content/pages/*/*.mdx', page),
  };
}

/** `ru` for content/ui/ru.json, `ru/about` for content/pages/ru/about.mdx. */
function nameOf(file: string): string {
  const name = file.replaceAll('\\', '/').replace(/\.\w+$/, '');
  return name
    .split('/')
    .slice(/^content\/(pages|advice|help)\//.test(name) ? -2 : -1)
    .join('/');
}

function entryName(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
