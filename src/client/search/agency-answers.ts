/** What the register answers to a question. Loaded only for a question that may name an agency. */
import { agencyIndex } from '#src/client/agency-index.ts';
import { loadJson } from '#src/client/load-once.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import { findAgencies } from '#src/lib/register/search.ts';
import type { FoundAnswer } from '#src/lib/search/search.ts';

/** The words of the interface that an answer needs, by what the register says. */
export type AgencyWords = Readonly<Record<'bin' | 'ended' | 'similar' | 'none' | 'list', string>>;

const { indexFor } = agencyIndex(loadJson);
const most = 3;

/**
 * The agencies a question names, as answers that lead to what the list says of each; what is only like a name says so
 * and comes with the score given. To a BIN that is not on the list the answer leads to the check.
 */
export async function agencyAnswers(
  question: string,
  { base, words, score }: { base: string; words: AgencyWords; score: number },
): Promise<FoundAnswer[]> {
  const found = findAgencies(question, await indexFor(question));
  const answer = (url: string, title: string, description: string, isDirect: boolean) =>
    ({ id: url, url, title, description, section: 'agencies', isDirect, score }) as const;
  const agency = ({ bin, name }: Agency, told: string, isDirect: boolean) =>
    answer(
      `${base}${bin}/`,
      name,
      [`${words.bin} ${bin}`, told].filter(Boolean).join('. '),
      isDirect,
    );
  switch (found.kind) {
    case 'match':
    case 'ended':
      return found.agencies
        .slice(0, most)
        .map((each) => agency(each, found.kind === 'ended' ? words.ended : '', true));
    case 'similar':
      return found.agencies.slice(0, most).map((each) => agency(each.agency, words.similar, false));
    case 'none':
      return /^\D*(?:\d\D*){12}$/.test(question)
        ? [answer(base, words.list, words.none, true)]
        : [];
  }
}
