import rss from '@astrojs/rss';
import { addresses } from '#src/lib/addresses.ts';
import type { Difference } from '#src/lib/register/compare.ts';
import { languageOf, type Language } from './language.ts';
import { registerChanges, registers } from './register.ts';
import { releaseNote } from './release-note.ts';
import { siteSettings } from './site.ts';
import { toldChanges } from './told-changes.ts';

/** /{locale}/agencies/changes.xml: one entry for each list, the newest first, with what has changed since the one before. */
export async function agencyFeed(code: string | undefined): Promise<Response> {
  const language = await languageOf(code);
  const { t, href, tag } = language;
  const [all, changes, { origin, name }] = await Promise.all([
    registers(),
    registerChanges(),
    siteSettings(),
  ]);
  const mark = all[0]?.kind === 'sample' ? ` (${t('agencies.sample-mark')})` : '';
  return rss({
    title: `${name}: ${t('agencies.changes.title')}${mark}`,
    description: t('agencies.changes.description'),
    site: `${origin}${href(addresses.agencyChanges)}`,
    customData: `<language>${tag}</language>`,
    items: all.map((register) => {
      const note = releaseNote(register, language);
      const own = changes.find(({ release }) => release === register)?.changes;
      const count = t('agencies.count', { count: register.agencies.length });
      return {
        title: `${note.name}: ${count}`,
        description: [note.sample ?? [], own ? countsOf(own, language) : []].flat().join('\n'),
        link: `${origin}${note.href}`,
        pubDate: new Date(register.importedOn),
      };
    }),
  });
}

/** "Added: 5" and so on, a line for each kind of change that there is. */
function countsOf(changes: Difference, { t }: Language): string[] {
  const told = { ...changes, changed: toldChanges(changes) };
  return (['added', 'reappeared', 'removed', 'renamed', 'changed'] as const)
    .map((kind) => ({ kind, count: told[kind].length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${t(`agencies.changes.${kind}`)}: ${count}`);
}
