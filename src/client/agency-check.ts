/** Checks one agency as the reader types. The list is fetched once, whatever is asked; the question stays here. */
import type { Agency } from '#src/lib/register/agency.ts';
import type { Answer } from '#src/lib/register/answers.ts';
import type { NamePiece } from '#src/lib/register/differing-letters.ts';
import { indexOf, type RegisterIndex } from '#src/lib/register/register-index.ts';
import { findAgencies } from '#src/lib/register/search.ts';

const listAddress = '/register/list.json';
let index: Promise<RegisterIndex> | undefined;

function load(): Promise<RegisterIndex> {
  index ??= fetch(listAddress)
    .then((response) => response.json() as Promise<Agency[]>)
    .then(indexOf);
  return index;
}

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
  root.hidden = false;
  field.addEventListener('focus', () => void load(), { once: true });
  field.addEventListener('input', () => {
    const query = field.value.trim();
    void load().then((loaded) => {
      if (field.value.trim() !== query) return;
      const element = query.length < 3 ? null : answerElement(root, findAgencies(query, loaded));
      status.replaceChildren(...(element ? [element] : []));
    });
  });
}
