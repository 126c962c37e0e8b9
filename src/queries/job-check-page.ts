import { getEntry } from 'astro:content';
import { addresses } from '#src/lib/addresses.ts';
import { checkParts, type JobCheckTexts } from '#src/schemas/job-check.ts';
import { citedSources } from './cited-sources.ts';
import { lines } from './contacts.ts';
import { frame } from './frame.ts';
import { languageOf } from './language.ts';
import { textLinks } from './text-link.ts';
import { wordNotices } from './translation.ts';
import { wordsIn } from './words.ts';

/** A question of the job check, what a "yes" means, and the sources it rests on. */
export interface Question {
  id: string;
  ask: string;
  note: string;
  facts: string[];
}

const further = {
  offer: ['before-you-say-yes', 'the-contract', 'the-visa', 'fees-and-debt', 'jobs-in-messengers'],
  job: ['passport-taken', 'not-paid', 'cannot-leave', 'help-without-papers'],
} as const;

/** /{locale}/job-check/: questions about a job, and in words what the answers may mean. */
export async function jobCheckPage(code: string | undefined) {
  const language = await languageOf(code);
  const words = await wordsIn('jobCheckTexts', language.locale);
  const entry = await getEntry('jobCheck', 'only');
  if (!entry) throw new Error('content/job-check.yaml is missing.');
  const marks = checkParts.flatMap((part) => entry.data[part]).flatMap(({ facts }) => facts);
  const sources = await citedSources(
    [...new Set(marks)].map((of) => ({ kind: 'id', of })),
    language,
  );
  const all = await lines(language);
  return {
    frame: await frame(language, {
      title: words.title,
      description: words.description,
      path: addresses['job-check'],
      atRisk: true,
    }),
    words,
    notices: wordNotices(words.translation, language),
    parts: await Promise.all(
      checkParts.map(async (id) => ({
        id,
        title: words[id].title,
        outcomes: outcomesOf(words, id),
        next: words[id].next,
        questions: entry.data[id].map((question): Question => {
          const own = words.questions[question.id];
          return { ...question, ask: own?.ask ?? '', note: own?.note ?? '' };
        }),
        more: await textLinks('advice', further[id], language),
      })),
    ),
    sources,
    lines: all.filter(({ role }) => role === 'hotline' || role === 'police'),
    cited: { sources, lines: all },
  };
}

/** What the answers may mean, by how many were yes: none, some (one), several. */
function outcomesOf({ offer, job }: JobCheckTexts, part: (typeof checkParts)[number]) {
  return part === 'offer'
    ? [
        { when: 'none', text: offer.none },
        { when: 'some', text: offer.some },
      ]
    : [
        { when: 'none', text: job.none },
        { when: 'some', text: job.one },
        { when: 'several', text: job.several },
      ];
}

/** What the job check prints. */
export type JobCheckPage = Awaited<ReturnType<typeof jobCheckPage>>;
