/** Prints the check slip of an agency, with the moment at which it was printed; by hand there is a line for it. */

/** Day, time and time zone of the device: `2026-11-22 14:05 GMT+0500`. */
function moment(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 16).replace('T', ' ')} ${now.toString().slice(25, 33)}`;
}

/** Makes a button print the slip alone; whatever is printed, the slip gets its moment. */
export function startSlip(button: HTMLButtonElement): void {
  const page = document.documentElement;
  const stamp = () => {
    for (const place of document.querySelectorAll('[data-checked]'))
      place.textContent = moment(new Date());
  };
  addEventListener('beforeprint', stamp);
  addEventListener('afterprint', () => {
    delete page.dataset['printing'];
  });
  button.hidden = false;
  button.addEventListener('click', () => {
    page.dataset['printing'] = 'slip';
    stamp();
    print();
  });
}
