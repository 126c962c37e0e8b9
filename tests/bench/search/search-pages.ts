import type { Page } from 'playwright';

/** The addresses of the answers to a question, the first first. */
export type AskPage = (query: string) => Promise<string[]>;

const shown = 3;

/** Asks as a reader does: in the field of the search page. */
export async function ownSearch(page: Page, origin: string, locale: string): Promise<AskPage> {
  await page.goto(`${origin}/${locale}/search/`);
  await page.locator('[data-search] input[type=search]').focus();
  return (query) =>
    page.evaluate(
      async ([text, count]) => {
        const root = document.querySelector('[data-search]');
        const field = root?.querySelector<HTMLInputElement>('input[type=search]');
        if (!root || !field) throw new Error('The page has no search.');
        const settled = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (root.ariaBusy === 'false') {
              observer.disconnect();
              resolve();
            }
          });
          observer.observe(root, { attributes: true });
        });
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await settled;
        const links = root.querySelectorAll<HTMLAnchorElement>('[data-search-results] li > a');
        return [...links].slice(0, count).map(({ href }) => new URL(href).pathname);
      },
      [query, shown] as const,
    );
}

/** Asks Pagefind as it comes, with an index made from the same pages. */
export async function plainSearch(page: Page, origin: string, locale: string): Promise<AskPage> {
  await page.goto(`${origin}/${locale}/search/`);
  return (query) =>
    page.evaluate(
      async ([text, count]) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = (await import(address)) as {
          search: (
            words: string,
          ) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(text);
        const first = await Promise.all(results.slice(0, count).map((result) => result.data()));
        return first.map(({ url }) => url);
      },
      [query, shown] as const,
    );
}
