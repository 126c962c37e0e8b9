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
import { reportAliases } from '#src/schemas/report-aliases.ts';
import { site } from '#src/schemas/site.ts';
import { synonyms } from '#src/schemas/synonyms.ts';
import { contentReader } from './content-reader.ts';
import type { Problem } from './problem.ts';
import { readReports, type Reports } from './read-reports.ts';

/** Everything in content/ that has a schema, by path. Values are only there where the schema accepts them. */
export interface Content extends Reports {
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
  const reader = contentReader(root, problems);
  const { read, list, each } = reader;
  read('content/agencies/columns.yaml', registerAliases);
  read('content/reports/columns.yaml', reportAliases);
  each('content/search/*.yaml', synonyms);
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
    ...readReports(reader),
  };
}
