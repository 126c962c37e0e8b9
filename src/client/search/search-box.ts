/** Answers as the reader types. The question stays in the field: nothing that is fetched tells it. */
import type { Section } from '#src/lib/search/pack.ts';
import type { FoundAnswer } from '#src/lib/search/search.ts';
import type { Terms } from '#src/lib/search/terms.ts';
import { shownAnswers } from '#src/lib/search/shown-answers.ts';
import type { AgencyWords } from './agency-answers.ts';
import { answerItem } from './answer-item.ts';
import { openSearch, type Search } from './open-search.ts';
import { sectionFilter } from './section-filter.ts';
import { suggestionList } from './suggestion-list.ts';

/** Milliseconds without a further letter after which a name or number is taken to be written out. */
const pause = 500;

/** What the register answers to a question that has words the site does not know, or a long number. */
async function fromRegister({ dataset }: HTMLElement, question: string, score: number) {
  const { agencyAnswers } = await import('./agency-answers.ts');
  const words = JSON.parse(dataset['agencies'] ?? '{}') as AgencyWords;
  const base = `/${dataset['locale'] ?? ''}/agencies/`;
  return agencyAnswers(question, { base, words, score });
}

/** Starts the search of one box. */
export function startSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const empty = root.querySelector<HTMLElement>('[data-search-empty]');
  const status = root.querySelector<HTMLElement>('[data-search-count]');
  if (!field || !list || !empty || !status) return;
  let opening: Promise<Search> | undefined;
  const search = () => {
    const { pack = '', engine: wasm = '', index = '' } = root.dataset;
    opening ??= openSearch({ pack, wasm, index });
    // What failed for want of a connection is tried again.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  let show = () => {
    list.replaceChildren();
  };
  const filter = sectionFilter(root, () => {
    show();
  });
  const suggestions = suggestionList(root, field);

  const print = (answers: readonly FoundAnswer[], marked: ReadonlySet<string>, terms: Terms) => {
    filter.count(answers);
    show = () => {
      const shown = shownAnswers(answers, filter.chosen() as Section | undefined);
      list.replaceChildren(...shown.flatMap((answer) => answerItem(root, answer, marked, terms)));
    };
    show();
  };

  async function answer(question: string): Promise<void> {
    const opened = await search();
    const { answers, marked, suggestions: meant, isName } = await opened.find(question);
    const isAsked = () => field?.value.trim() === question;
    const tell = (found: readonly FoundAnswer[]) => {
      if (!isAsked() || !empty || !status) return;
      print(found, marked, opened.terms);
      empty.hidden = question === '' || found.length > 0;
      const words = (status.dataset['words'] ?? '').replace('#', String(found.length));
      status.textContent = question === '' ? '' : words;
    };
    tell(answers);
    if (isAsked()) suggestions.show(question === '' ? [] : meant);
    root.ariaBusy = 'false';
    if (!isName) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isAsked()) return;
    // Where no list is published, or it cannot be fetched, the pages have answered.
    const agencies = await fromRegister(root, question, answers[0]?.score ?? 0).catch(() => []);
    if (agencies.length > 0) tell([...agencies, ...answers]);
  }

  field.addEventListener('focus', () => void search().catch(() => undefined));
  field.addEventListener('input', () => {
    root.ariaBusy = 'true';
    answer(field.value.trim()).catch(() => {
      status.textContent = status.dataset['failed'] ?? '';
      root.ariaBusy = 'false';
    });
  });
  field.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !['Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  root.hidden = false;
}
