/** Filters the list of agencies on the spot; without it the whole list stands there by region. */

/** Shows the agencies that have what was chosen, and only parts of the list with one of them; returns how many. */
function apply(selects: readonly HTMLSelectElement[]): number {
  let count = 0;
  const parts = new Set<HTMLElement>();
  for (const row of document.querySelectorAll<HTMLElement>('li[data-status]')) {
    const matches = selects.every(
      ({ name, value }) => value === '' || row.dataset[name]?.split(' ').includes(value),
    );
    row.hidden = !matches;
    count += Number(matches);
    const part = row.closest('section');
    if (part) parts.add(part);
  }
  for (const part of parts)
    part.hidden = part.querySelector('li[data-status]:not([hidden])') === null;
  return count;
}

/** Starts the filters of one form. Its `data-shown` has `#` where the number of agencies stands. */
export function startAgencyFilter(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role=status]');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const update = () => {
    const count = String(apply(selects));
    if (status) status.textContent = (form.dataset['shown'] ?? '').replace('#', count);
    if (reset) reset.hidden = selects.every(({ value }) => value === '');
  };
  form.hidden = false;
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    setTimeout(update);
  });
  // The browser may have kept what was chosen before.
  update();
}
