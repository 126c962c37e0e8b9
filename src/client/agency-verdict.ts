/** Softens what a list says of an agency with the age of the list and the end of the entry's term, on the day of reading. */
import { ageOf, termOf } from '#src/lib/register/freshness.ts';

/** Shows of every verdict in `root` the sentences that are true on this day, and how many days old its list is. */
export function softenVerdicts(root: ParentNode): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const verdict of root.querySelectorAll<HTMLElement>('[data-verdict]')) {
    const { days, state } = ageOf(verdict.dataset['verdict'] ?? '', today);
    const term = termOf(verdict.dataset['until'], today);
    const holds = state === 'current' && term !== 'passed';
    const shown = [holds ? 'now' : 'then', term, state];
    for (const sentence of verdict.querySelectorAll<HTMLElement>('[data-said]')) {
      sentence.hidden = !shown.includes(sentence.dataset['said'] ?? '');
      sentence.textContent = sentence.textContent.replace('#', String(days));
    }
  }
}
