import type { FoundAnswer } from '#src/lib/search/search.ts';
import { countsBySection } from '#src/lib/search/shown-answers.ts';

/** The choice of a part of the site in a search box; `chosen` is undefined while all are shown. */
export interface SectionFilter {
  /** Shows how many answers each part has. A choice that has none any more is given up. */
  count: (answers: readonly FoundAnswer[]) => void;
  chosen: () => string | undefined;
}

/** Finds the choice in a box and tells when it changes. */
export function sectionFilter(root: HTMLElement, changed: () => void): SectionFilter {
  const field = root.querySelector<HTMLElement>('[data-search-filter]');
  const labels = [...(field?.querySelectorAll<HTMLElement>('label') ?? [])];
  const choice = (label: HTMLElement) => label.querySelector('input');
  field?.addEventListener('change', changed);
  return {
    count(answers) {
      const counts = new Map<string, number>(countsBySection(answers));
      for (const label of labels) {
        const radio = choice(label);
        if (!radio) continue;
        const count = radio.value === '' ? answers.length : counts.get(radio.value);
        label.hidden = count === undefined;
        if (label.hidden && radio.checked) choice(labels[0] ?? label)?.click();
        const text = `${label.dataset['label'] ?? ''} (${count ?? 0})`;
        label.querySelector('span')?.replaceChildren(text);
      }
      if (field) field.hidden = counts.size < 2;
    },
    chosen() {
      const value = labels.map(choice).find((radio) => radio?.checked)?.value;
      return value === '' ? undefined : value;
    },
  };
}
