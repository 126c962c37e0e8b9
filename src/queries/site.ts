import { getEntry } from 'astro:content';
import type { Site } from '#src/schemas/site.ts';

/** content/site.yaml. */
export async function siteSettings(): Promise<Site> {
  const entry = await getEntry('site', 'only');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
}
