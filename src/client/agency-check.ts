/** Checks one agency as the reader types. What is fetched for it is decided in agency-index.ts; the question stays here. */
import { findAgencies } from '#src/lib/register/search.ts';
import { answerElement } from './agency-answer.ts';
import { agencyIndex } from './agency-index.ts';
import { loadJson } from './load-once.ts';

/** Starts the check of one page. */
export function startAgencyCheck(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const status = root.querySelector<HTMLElement>('[data-agency-status]');
  if (!field || !status) return;
  const { prepare, indexFor } = agencyIndex(loadJson);
  root.hidden = false;
  field.addEventListener('focus', () => void prepare(), { once: true });
  field.addEventListener('input', () => {
    const query = field.value.trim();
    // An answer to another question must not stand while more of the list is loaded.
    const late = setTimeout(() => {
      status.replaceChildren();
    }, 100);
    void indexFor(query).then((loaded) => {
      clearTimeout(late);
      if (field.value.trim() !== query) return;
      const element = query.length < 3 ? null : answerElement(root, findAgencies(query, loaded));
      status.replaceChildren(...(element ? [element] : []));
    });
  });
}
