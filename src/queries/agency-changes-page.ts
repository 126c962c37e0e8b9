import { addresses } from '#src/lib/addresses.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import type { Detail, DetailName } from '#src/lib/register/compare.ts';
import { agencyFrame } from './agency-frame.ts';
import { languageOf, type Language } from './language.ts';
import { registerChanges } from './register.ts';
import { releaseNote } from './release-note.ts';
import { toldChanges } from './told-changes.ts';

/** A kind of change with the agencies it is about. */
export interface ChangeGroup {
  id: string;
  title: string;
  items: { name: string; href: string; what: string | null }[];
}

/** The words for a detail in the interface: its row, where it has one. */
const rowOf: Partial<Record<DetailName, string>> = { nameKk: 'name' };

/** /{locale}/agencies/changes/: what changed from each list to the next, in words. */
export async function agencyChangesPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t, href } = language;
  const all = await registerChanges();
  const [latest] = all;
  return {
    frame: await agencyFrame(language, {
      title: t('agencies.changes.title'),
      description: t('agencies.changes.description'),
      path: addresses.agencyChanges,
    }),
    above: { text: t('agencies.title'), href: href(addresses.agencies) },
    feed: href(addresses.agencyFeed),
    sample: latest ? releaseNote(latest.release, language).sample : null,
    changes: all.map(({ release, before, changes }) => {
      const names = new Map(release.agencies.map(({ bin, name }) => [bin, name]));
      const named = (bin: string) => ({
        name: names.get(bin) ?? bin,
        href: href(addresses.agency(bin)),
      });
      const plain = (agencies: readonly Agency[]) =>
        agencies.map(({ bin, name }) => ({ name, href: href(addresses.agency(bin)), what: null }));
      const groups: [string, ChangeGroup['items']][] = [
        ['added', plain(changes.added)],
        ['reappeared', plain(changes.reappeared)],
        ['removed', plain(changes.removed)],
        [
          'renamed',
          changes.renamed.map(({ bin, from, to }) => ({ ...named(bin), what: `${from} → ${to}` })),
        ],
        [
          'changed',
          toldChanges(changes).map(({ bin, field, from, to }) => ({
            ...named(bin),
            what: t('agencies.changes.from-to', {
              field: t(`agencies.row.${rowOf[field] ?? field}`),
              from: words(from, field, language),
              to: words(to, field, language),
            }),
          })),
        ],
      ];
      return {
        name: releaseNote(release, language).name,
        before: releaseNote(before, language).name,
        groups: groups
          .filter(([, items]) => items.length > 0)
          .map(([id, items]): ChangeGroup => ({ id, title: t(`agencies.changes.${id}`), items })),
      };
    }),
  };
}

function words(detail: Detail, field: DetailName, { t, format }: Language): string {
  if (detail === null || detail.length === 0) return t('agencies.unstated');
  if (Array.isArray(detail)) {
    return detail.map((item) => (field === 'countries' ? format.country(item) : item)).join(', ');
  }
  if (field === 'status') return t(`agencies.status.${detail}`);
  return field === 'since' || field === 'until' ? format.date(detail) : detail;
}

/** What the page of changes prints. */
export type AgencyChangesPage = Awaited<ReturnType<typeof agencyChangesPage>>;
