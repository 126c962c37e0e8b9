import { addresses } from '#src/lib/addresses.ts';
import { lines, type Line } from './contacts.ts';
import { sourcesOf, type SourceNote } from './facts.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';
import { organisationLink } from './organisations-page.ts';
import { textLinks, type TextLink } from './text-link.ts';
import { slugsInOrder } from './text-order.ts';

/** What a reader who comes through one of the doors does first: one sentence a step, and the lines for it. */
export interface HelpSection {
  id: string;
  title: string;
  steps: string[];
  lines: Line[];
  /** Pages that go further. */
  more: TextLink[];
  sources: SourceNote[];
}

const sections = [
  {
    id: 'for-me',
    steps: 3,
    lines: ['police', 'trafficking-helpline'],
    help: ['in-danger', 'when-you-call', 'this-device'],
    advice: ['cannot-leave', 'passport-taken', 'not-paid', 'help-without-papers'],
    facts: [],
  },
  {
    id: 'for-someone',
    steps: 3,
    lines: ['trafficking-helpline', 'family-and-children'],
    help: ['when-you-call'],
    advice: ['someone-i-know'],
    facts: [],
  },
  {
    id: 'i-saw',
    steps: 3,
    lines: ['police', 'trafficking-helpline'],
    help: [],
    advice: ['i-saw-something', 'what-to-notice'],
    facts: [],
  },
  {
    id: 'i-check',
    steps: 3,
    lines: ['trafficking-helpline'],
    help: [],
    advice: ['before-you-say-yes', 'fees-and-debt', 'the-contract', 'the-visa'],
    facts: ['D14', 'H10'],
  },
] as const;

/** /{locale}/help/: what to do first, by reader, then every line with what is known and not known of it. */
export async function helpPage(code: string | undefined) {
  const language = await languageOf(code);
  const { t } = language;
  const all = await lines(language);
  return {
    frame: await frame(language, {
      title: t('help.title'),
      description: t('help.description'),
      path: addresses.help,
      atRisk: true,
    }),
    lines: all,
    pages: [
      ...(await textLinks('help', await slugsInOrder('help'), language)),
      await organisationLink(language),
    ],
    sections: await Promise.all(
      sections.map(
        async ({ id, steps, lines: wanted, help, advice, facts }): Promise<HelpSection> => ({
          id,
          title: t(`door.${id}.title`),
          steps: Array.from({ length: steps }, (_, index) => t(`help.${id}.${index + 1}`)),
          lines: wanted.flatMap((line) => all.filter((candidate) => candidate.id === line)),
          more: [
            ...(await textLinks('help', help, language)),
            ...(await textLinks('advice', advice, language)),
          ],
          sources: await sourcesOf(facts, language),
        }),
      ),
    ),
  };
}

/** What the page of help prints. */
export type HelpPage = Awaited<ReturnType<typeof helpPage>>;
