/** Answers as the reader types. The question stays in the field: nothing that is fetched tells it. */
import type { Section } from '#src/lib/search/pack.ts';
import type { FoundAnswer } from '#src/lib/search/search.ts';
import type { Terms } from '#src/lib/search/terms.ts';
import { shownAnswers } from '#src/lib/search/shown-answers.ts';
import { answerItem } from './answer-item.ts';
import { openSearch, type Search } from './open-search.ts';
import { sectionFilter } from './section-filter.ts';
import { suggestionList } from './suggestion-list.ts';

/** Starts the search of one box. */
export function startSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const empty = root.querySelector<HTMLElement>('[data-search-empty]');
  const status = root.querySelector<HTMLElement>('[data-search-count]');
  if (!field || !list || !empty || !status) return;
  let opening: Promise<Search> | undefined;
  const search = () => {
    const { pack = '', engine = '' } = root.dataset;
    opening ??= openSearch(pack, engine);
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
      list.replaceChildren(
        ...shown.flatMap((answer) => answerItem(root, answer, marked, terms)),
      );
    };
    show();
  };

  async function answer(question: string): Promise<void> {
    const opened = await search();
    const { answers, marked, suggestions: meant } = await opened.find(question);
    if (field?.value.trim() !== question || !empty || !status) return;
    print(answers, marked, opened.terms);
    suggestions.show(question === '' ? [] : meant);
    empty.hidden = question === '' || answers.length > 0;
    status.textContent =
      question === '' ? '' : (status.dataset['words'] ?? '').replace('#', String(answers.length));
    root.ariaBusy = 'false';
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
