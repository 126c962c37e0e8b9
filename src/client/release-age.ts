/** Says how old a list is on the day on which it is read, which no page built earlier can know. */
import { ageOf } from '#src/lib/register/freshness.ts';

/** Fills in the age of every list named in `root`, and shows that a newer one is overdue where it is. */
export function showReleaseAges(root: Document): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const note of root.querySelectorAll<HTMLElement>('[data-release-age]')) {
    const { days, state } = ageOf(note.dataset['asOf'] ?? '', today);
    const age = note.querySelector<HTMLElement>('[data-age]');
    if (age) {
      const words = JSON.parse(age.dataset['age'] ?? '{}') as Record<string, string>;
      age.textContent = (words[state] ?? '').replace('#', String(days));
      age.hidden = false;
    }
    const overdue = note.querySelector<HTMLElement>('[data-overdue]');
    if (overdue) overdue.hidden = today <= (note.dataset['due'] ?? '');
  }
}
