/**
 * Opens the search over the page where a reader presses its link in the header. Nothing is loaded before a finger, the
 * pointer or the focus is on that link; without this the link leads to the page of the search.
 */

/** What cannot be used while the search is open: everything but the search itself and the way out of the page. */
const behind = 'body > :not(header, dialog), header > :not(:has([data-quick-exit]))';

/** The search of its page in a dialog at the end of this one, with the script of that page. */
async function fetchedDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  // Without the styles of that page, which are those of this one.
  const html = (await response.text()).replace(/<style>.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const scripts = page.querySelectorAll<HTMLScriptElement>('[data-search] ~ script[src]');
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = page.querySelector('h1')?.textContent.trim() ?? '';
  dialog.append(...page.querySelectorAll('[data-search]'));
  document.body.append(dialog);
  await Promise.all([...scripts].map(({ src }) => import(/* @vite-ignore */ src)));
  const close = dialog.querySelector<HTMLElement>('[data-search-close]');
  close?.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) dialog.close();
  });
  return dialog;
}

/** Starts the search of a page’s header; on the page of the search itself its link is left as it is. */
export function startSearchDialog(): void {
  const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');
  if (!link || link.pathname === location.pathname) return;
  let dialog: Promise<HTMLDialogElement> | undefined;
  const prepare = () => (dialog ??= fetchedDialog(link.href));
  async function open(opener: HTMLAnchorElement): Promise<void> {
    const opened = await prepare();
    const others = document.querySelectorAll<HTMLElement>(behind);
    const setInert = (inert: boolean) => {
      for (const element of others) element.inert = inert;
    };
    setInert(true);
    // Not modal: the way out of the page stays above it.
    opened.show();
    opened.querySelector<HTMLElement>('[type=search]')?.focus();
    opened.addEventListener(
      'close',
      () => {
        setInert(false);
        opener.focus();
      },
      { once: true },
    );
  }
  for (const intention of ['pointerenter', 'touchstart', 'focus'])
    link.addEventListener(intention, () => void prepare().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link).catch(() => {
      location.assign(link.href);
    });
  });
}
