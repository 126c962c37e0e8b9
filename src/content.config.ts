import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { advice } from '#src/schemas/advice.ts';
import { body } from '#src/schemas/body.ts';
import { contact } from '#src/schemas/contact.ts';
import { decree } from '#src/schemas/decree.ts';
import { fact } from '#src/schemas/fact.ts';
import { interfaceTexts } from '#src/schemas/interface.ts';
import { measure } from '#src/schemas/measure.ts';
import { page } from '#src/schemas/page.ts';
import { planText } from '#src/schemas/plan-text.ts';
import { site } from '#src/schemas/site.ts';

// YAML 1.2: a date stays the text that the editor wrote.
const list = (path: string) =>
  file(path, { parser: (text) => parse(text) as Record<string, unknown>[] });
const single = (path: string) =>
  file(path, { parser: (text) => ({ only: parse(text) as Record<string, unknown> }) });

export const collections = {
  site: defineCollection({ loader: single('content/site.yaml'), schema: site }),
  decree: defineCollection({ loader: single('content/plan/decree.yaml'), schema: decree }),
  measures: defineCollection({ loader: list('content/plan/measures.yaml'), schema: measure }),
  bodies: defineCollection({ loader: list('content/plan/bodies.yaml'), schema: body }),
  contacts: defineCollection({ loader: list('content/contacts.yaml'), schema: contact }),
  facts: defineCollection({ loader: list('content/facts.yaml'), schema: fact }),
  planTexts: defineCollection({
    loader: glob({ base: 'content/plan/text', pattern: '*.yaml' }),
    schema: planText,
  }),
  interfaceTexts: defineCollection({
    loader: glob({ base: 'content/ui', pattern: '*.json' }),
    schema: interfaceTexts,
  }),
  advice: defineCollection({
    loader: glob({ base: 'content/advice', pattern: '*/*.mdx' }),
    schema: advice,
  }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
    schema: page,
  }),
};
