/**
 * Makes the exit link of a page leave at once: the page goes blank first, its entry in the history is replaced, what was
 * saved for offline use is removed. Without it the link is a plain link.
 */
import { ShiftPresses } from '#src/lib/shift-presses.ts';

/** The class under which nothing of the page is seen. */
const blank = 'leaving';

function leave(address: string): void {
  document.documentElement.classList.add(blank);
  document.title = '…';
  if ('caches' in window) {
    void caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))));
  }
  location.replace(address);
}

/** Starts the exit of one page: a click, or three presses of Shift, told step by step to screen readers. */
export function startQuickExit(link: HTMLAnchorElement, status: HTMLElement): void {
  const words = (link.dataset['progress'] ?? '').split('|');
  const shift = new ShiftPresses();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (!repeat) shift.down(key);
  });
  document.addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift') return;
    const count = shift.up(timeStamp);
    if (count === 'leave') leave(link.href);
    else status.textContent = words[count.presses] ?? '';
  });
  // The Back button may bring the blank page back as it was left.
  window.addEventListener('pageshow', () => {
    document.documentElement.classList.remove(blank);
  });
}
