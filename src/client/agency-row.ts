/** Prints what a list says of one agency with the templates of the page. */
import { agencyFields, ownWords, type Agency } from '#src/lib/register/agency.ts';
import type { NamePiece } from '#src/lib/register/differing-letters.ts';
import { titleLanguage } from '#src/lib/title-language.ts';
import { detail, type PageWords } from './agency-details.ts';
import { templateCopy } from './template-copy.ts';

/** Words of the list, which keep their own direction, and those of an agency also their language. */
function isolated(words: readonly (Node | string)[], own: boolean): HTMLElement {
  const element = document.createElement('bdi');
  element.append(...words);
  if (own) element.lang = titleLanguage(element.textContent) ?? '';
  return element;
}

/** A name with the letters marked that the reader typed otherwise. */
function marked(pieces: readonly NamePiece[]): (Node | string)[] {
  return pieces.map(({ text, differs }) => {
    if (!differs) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The element of an agency: all that is said of it, or of one whose name is like what was typed the least. */
export function agencyRow(root: HTMLElement, agency: Agency, pieces?: readonly NamePiece[]) {
  const element = templateCopy(root, `data-agency="${pieces ? 'brief' : 'full'}"`);
  const link = element?.querySelector('a');
  if (!element || !link) return [];
  const { statuses = '{}', formats = '', unstated = '', list = '/', rings } = root.dataset;
  const words: PageWords = {
    statuses: JSON.parse(statuses) as Record<string, string>,
    formats,
    rings: rings !== undefined,
  };
  element.dataset['bin'] = agency.bin;
  link.href = `${list}${agency.bin}/`;
  link.replaceChildren(isolated(pieces ? marked(pieces) : [agency.name], true));
  for (const field of agencyFields) {
    const said = detail(agency, field, words);
    const shown = said.length === 0 ? null : isolated(said, ownWords.includes(field));
    for (const sentence of element.querySelectorAll(`[data-says="${field}"]`))
      sentence.textContent = sentence.textContent.replace('%', shown?.textContent ?? '');
    const place = element.querySelector(`[data-field="${field}"]`);
    place?.classList.toggle('text-ink-soft', !shown);
    place?.replaceChildren(shown ?? unstated);
  }
  const verdict = element.querySelector<HTMLElement>('[data-verdict]');
  if (verdict) verdict.dataset['until'] = agency.until ?? '';
  return [element];
}
