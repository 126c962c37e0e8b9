/** Checks one agency as the reader types. The list is fetched once, whatever is asked; the question stays here. */
import type { Agency } from '#src/lib/register/agency.ts';
import { indexOf, type RegisterIndex } from '#src/lib/register/register-index.ts';
import { findAgencies } from '#src/lib/register/search.ts';
import { answerElement } from './agency-answer.ts';

const listAddress = '/register/list.json';
let index: Promise<RegisterIndex> | undefined;

function load(): Promise<RegisterIndex> {
  index ??= fetch(listAddress)
    .then((response) => response.json() as Promise<Agency[]>)
    .then(indexOf);
  return index;
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
