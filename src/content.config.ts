import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { parse } from 'yaml';
import { list, ofFolders, onePerFolder, rows, single, texts } from '#src/integrations/loaders.ts';
import { fromNormalised } from '#src/lib/register/normalised.ts';
import { advice } from '#src/schemas/advice.ts';
import { agencyWarnings } from '#src/schemas/agency-warning.ts';
import { body } from '#src/schemas/body.ts';
import { cardTexts } from '#src/schemas/card.ts';
import { contact, contactTexts } from '#src/schemas/contact.ts';
import { corrections } from '#src/schemas/correction.ts';
import { decree } from '#src/schemas/decree.ts';
import { expectedEvidence } from '#src/schemas/expected-evidence.ts';
import { fact } from '#src/schemas/fact.ts';
import { figureOfYear, indicator } from '#src/schemas/figure.ts';
import { help } from '#src/schemas/help.ts';
import { interfaceTexts } from '#src/schemas/interface.ts';
import { jobCheck, jobCheckTexts } from '#src/schemas/job-check.ts';
import { measure } from '#src/schemas/measure.ts';
import { organisation, organisationTexts } from '#src/schemas/organisation.ts';
import { page } from '#src/schemas/page.ts';
import { planText } from '#src/schemas/plan-text.ts';
import { region } from '#src/schemas/region.ts';
import { agencyRow, release } from '#src/schemas/register.ts';
import { report } from '#src/schemas/report.ts';
import { site } from '#src/schemas/site.ts';

const agencyRows = ofFolders('content/agencies/*/normalised.csv', (text, date) =>
  fromNormalised(text).map((agency, order) => [`${date}/${agency.bin}`, { order, agency }]),
);
const figuresByYear = ofFolders('content/reports/20??/figures.yaml', (text, year) =>
  (parse(text) as { id: string }[]).map((row) => [row.id, { ...row, year: Number(year) }]),
);

export const collections = {
  site: defineCollection({ loader: single('content/site.yaml'), schema: site }),
  decree: defineCollection({ loader: single('content/plan/decree.yaml'), schema: decree }),
  measures: defineCollection({ loader: list('content/plan/measures.yaml'), schema: measure }),
  bodies: defineCollection({ loader: list('content/plan/bodies.yaml'), schema: body }),
  planTexts: defineCollection({
    loader: glob({ base: 'content/plan/text', pattern: '*.yaml' }),
    schema: planText,
  }),
  regions: defineCollection({ loader: list('content/regions.yaml'), schema: region }),
  agencies: defineCollection({ loader: agencyRows, schema: agencyRow }),
  releases: defineCollection({
    loader: onePerFolder('content/agencies/*/source.yaml'),
    schema: release,
  }),
  agencyWarnings: defineCollection({
    loader: rows('content/agencies/warnings.yaml', 'warnings'),
    schema: agencyWarnings,
  }),
  facts: defineCollection({ loader: list('content/facts.yaml'), schema: fact }),
  contacts: defineCollection({ loader: list('content/contacts.yaml'), schema: contact }),
  contactTexts: defineCollection({ loader: texts('contacts', '*.yaml'), schema: contactTexts }),
  organisations: defineCollection({
    loader: list('content/organisations.yaml'),
    schema: organisation,
  }),
  organisationTexts: defineCollection({
    loader: texts('organisations', '*.yaml'),
    schema: organisationTexts,
  }),
  jobCheck: defineCollection({ loader: single('content/job-check.yaml'), schema: jobCheck }),
  jobCheckTexts: defineCollection({ loader: texts('job-check', '*.yaml'), schema: jobCheckTexts }),
  cardTexts: defineCollection({ loader: texts('cards', '*.yaml'), schema: cardTexts }),
  interfaceTexts: defineCollection({ loader: texts('ui', '*.json'), schema: interfaceTexts }),
  advice: defineCollection({ loader: texts('advice', '*/*.mdx'), schema: advice }),
  help: defineCollection({ loader: texts('help', '*/*.mdx'), schema: help }),
  pages: defineCollection({ loader: texts('pages', '*/*.mdx'), schema: page }),
  reports: defineCollection({
    loader: onePerFolder('content/reports/20??/report.yaml'),
    schema: report,
  }),
  reportTexts: defineCollection({ loader: texts('reports', '*/*.mdx'), schema: page }),
  figures: defineCollection({ loader: figuresByYear, schema: figureOfYear }),
  indicators: defineCollection({
    loader: list('content/reports/indicators.yaml'),
    schema: indicator,
  }),
  expectedEvidence: defineCollection({
    loader: list('content/reports/expected-evidence.yaml'),
    schema: expectedEvidence,
  }),
  corrections: defineCollection({
    loader: rows('content/corrections.yaml', 'corrections'),
    schema: corrections,
  }),
};
