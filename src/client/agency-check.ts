/** Checks one agency as the reader types. What is fetched for it is decided in agency-index.ts; the question stays here. */
import type { Agency } from '#src/lib/register/agency.ts';
import type { Answer } from '#src/lib/register/answers.ts';
import type { NamePiece } from '#src/lib/register/differing-letters.ts';
import { findAgencies } from '#src/lib/register/search.ts';
import { agencyIndex } from './agency-index.ts';
import { loadJson } from './load-once.ts';

function copyOf(template: HTMLTemplateElement | null): HTMLElement | null {
  const copy = template?.content.firstElementChild?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : null;
}

/** A name with the letters marked that the reader typed otherwise. */
function marked(pieces: readonly NamePiece[]): Node[] {
  return pieces.map(({ text, differs }) => {
    if (!differs) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function row(root: HTMLElement, { bin, name, status }: Agency, pieces?: readonly NamePiece[]) {
  const template = root.querySelector<HTMLTemplateElement>('template[data-agency]');
  const element = copyOf(template);
  const link = element?.querySelector('a');
  if (!element || !link) return [];
  const statuses = JSON.parse(template?.dataset['statuses'] ?? '{}') as Record<string, string>;
  element.dataset['bin'] = bin;
  link.href = `${root.dataset['list'] ?? '/'}${bin}/`;
  const words = document.createElement('bdi');
  words.append(...(pieces ? marked(pieces) : [name]));
  link.replaceChildren(words);
  element.querySelector('p')?.replaceChildren(`${bin} · ${statuses[status] ?? ''}`);
  return [element];
}

/** The element of one answer, from the templates of the page. */
function answerElement(root: HTMLElement, answer: Answer): HTMLElement | null {
  const element = copyOf(root.querySelector(`template[data-answer="${answer.kind}"]`));
  if (answer.kind === 'none') {
    for (const reason of element?.querySelectorAll<HTMLElement>('[data-reason]') ?? [])
      reason.hidden = reason.dataset['reason'] !== answer.reason;
    return element;
  }
  const rows =
    answer.kind === 'similar'
      ? answer.agencies.flatMap(({ agency, differs }) => row(root, agency, differs))
      : answer.agencies.flatMap((agency) => row(root, agency));
  element?.querySelector('ul')?.replaceChildren(...rows);
  return element;
}

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
