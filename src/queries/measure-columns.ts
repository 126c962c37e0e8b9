import { addresses } from '#src/lib/addresses.ts';
import type { PlanMeasure } from '#src/lib/plan.ts';
import type { FacetName } from './facets.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

export interface LinkedText {
  text: string;
  href: string | null;
}

/** One column of the decree's table. `from` names the row that prints a merged cell. */
export interface Column {
  id: string;
  label: string;
  items: LinkedText[];
  from: LinkedText | null;
}

/** The columns of the decree's table for one measure, but for its number and title. */
export function columnsOf(measure: PlanMeasure, data: PlanData, language: FullLanguage): Column[] {
  const { locale, t, href } = language;
  const text = (texts: Record<string, string>) => texts[locale] ?? '';
  const facet = (name: FacetName, value: string) => href(addresses.facet(name, value));
  const labels = data.texts[locale]?.columns;
  const cells: Record<string, LinkedText[]> = {
    completion: measure.completionForm.map((form) => ({
      text: text(form.text),
      href: facet('form', form.kind),
    })),
    responsible: measure.responsible.map((entry) => ({
      text: text(entry.text),
      href: href(addresses.body(entry.body)),
    })),
    deadline: [{ text: text(measure.deadline.text), href: null }],
    cost: [{ text: text(measure.cost.text), href: null }],
    funding: [
      {
        text: text(measure.funding.text),
        href: measure.funding.kind === 'none' ? null : facet('funding', measure.funding.kind),
      },
    ],
  };
  return Object.entries(cells).map(([id, items]) => {
    const owner = measure.inherits[id];
    return {
      id,
      label: labels?.[id as keyof typeof labels] ?? id,
      items: items.map((item) =>
        item.text === '' ? { text: t('measure.empty-cell'), href: null } : item,
      ),
      from:
        owner === undefined
          ? null
          : { text: t('measure.number', { id: owner }), href: href(addresses.measure(owner)) },
    };
  });
}
