import { markedPieces } from '#src/lib/search/marked-text.ts';
import type { FoundAnswer } from '#src/lib/search/search.ts';
import type { Terms } from '#src/lib/search/terms.ts';

/** A text with what was asked for marked. */
function marked(text: string, asked: ReadonlySet<string>, terms: Terms): (Node | string)[] {
  return markedPieces(text, asked, terms).map((piece) => {
    if (!piece.isMarked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

/** The row of an answer from the template of the box: its link, the sentence that answers, its part of the site. */
export function answerItem(
  root: HTMLElement,
  answer: FoundAnswer,
  asked: ReadonlySet<string>,
  terms: Terms,
): Element[] {
  const template = root.querySelector<HTMLTemplateElement>(':scope > template');
  const row = template?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) return [];
  const [sentence, note] = row.querySelectorAll('p');
  const link = row.querySelector('a');
  if (!link || !sentence || !note) return [];
  row.dataset['section'] = answer.section;
  link.href = answer.url;
  link.append(...marked(answer.title, asked, terms));
  sentence.append(...marked(answer.description, asked, terms));
  if (answer.lang !== undefined) link.lang = sentence.lang = answer.lang;
  const label = root.querySelector<HTMLElement>(`[data-label]:has([value="${answer.section}"])`);
  const names = new Intl.DisplayNames(root.dataset['locale'], { type: 'language' });
  const language = answer.lang === undefined ? [] : [names.of(answer.lang) ?? answer.lang];
  note.textContent = [label?.dataset['label'] ?? '', ...language].join(' · ');
  return [row];
}
