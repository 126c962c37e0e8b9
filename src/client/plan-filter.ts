/** Filters the Plan on the spot; without it each filter is a link to a page of its own. */

interface Choice {
  facet: string;
  select: HTMLSelectElement;
}

/** A select in place of a list of links, with the same values. */
function choiceFor(details: HTMLElement, all: string): Choice {
  const facet = details.dataset['facet'] ?? '';
  const label = document.createElement('label');
  const select = document.createElement('select');
  const name = document.createElement('span');
  name.textContent = details.querySelector('summary')?.textContent ?? '';
  label.className = 'choice';
  select.name = facet;
  select.add(new Option(all, ''));
  for (const link of details.querySelectorAll<HTMLElement>('[data-value]')) {
    select.add(new Option(link.textContent.trim(), link.dataset['value']));
  }
  label.append(name, select);
  details.replaceWith(label);
  return { facet, select };
}

/** Shows the rows that have every chosen value; returns how many measures they stand for. */
function apply(choices: readonly Choice[]): number {
  const counted = new Set<string>();
  for (const row of document.querySelectorAll<HTMLElement>('[data-measure]')) {
    const matches = choices.every(
      ({ facet, select }) =>
        select.value === '' || (row.dataset[facet] ?? '').split(' ').includes(select.value),
    );
    row.hidden = !matches;
    if (matches) counted.add(row.dataset['countedAs'] ?? '');
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-plan-section]')) {
    part.hidden = part.querySelector('[data-measure]:not([hidden])') === null;
  }
  return counted.size;
}

/** Starts the filters of one form. Its `data-counts` words each number of measures from 0 on. */
export function startPlanFilter(form: HTMLFormElement): void {
  const all = form.dataset['all'] ?? '';
  const words = (form.dataset['counts'] ?? '').split('|');
  const choices = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((details) =>
    choiceFor(details, all),
  );
  const status = form.querySelector('[data-plan-count]');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const update = () => {
    const count = apply(choices);
    if (status) status.textContent = words[count] ?? String(count);
    if (reset) reset.hidden = choices.every(({ select }) => select.value === '');
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    setTimeout(update);
  });
}
