/** Adds answers as you type to the search page; without it the index of the site below the field stands. */

interface Answer {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  debouncedSearch: (
    query: string,
  ) => Promise<{ results: { data: () => Promise<Answer> }[] } | null>;
}

const shown = 10;
let engine: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  engine ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return engine;
}

function item(template: HTMLTemplateElement, answer: Answer): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const link = row.querySelector('a');
  const passage = row.querySelector('p');
  if (link) {
    link.href = answer.url;
    link.textContent = answer.meta['title'] ?? answer.url;
  }
  // The excerpt is escaped text with <mark>; a parsed document runs nothing.
  const parsed = new DOMParser().parseFromString(answer.excerpt, 'text/html');
  passage?.replaceChildren(...parsed.body.childNodes);
  return row;
}

/** A measure by its exact number comes first: full text would match the number anywhere. */
function exact(query: string): Answer[] {
  const number = query.replace(',', '.');
  const link = /^\d+(\.\d)?$/.test(number)
    ? document.querySelector<HTMLAnchorElement>(`[data-measure="${number}"]`)
    : null;
  return link ? [{ url: link.href, excerpt: '', meta: { title: link.textContent } }] : [];
}

async function find(query: string): Promise<Answer[] | null> {
  const direct = exact(query);
  const found = await (await load()).debouncedSearch(query);
  if (!found) return null;
  const answers = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
  return direct.length > 0 ? direct : answers;
}

/** Starts the search of one page. */
export function startSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const list = root.querySelector('[data-search-results]');
  const empty = root.querySelector<HTMLElement>('[data-search-empty]');
  const count = root.querySelector<HTMLElement>('[data-search-count]');
  const template = root.querySelector('template');
  if (!field || !list || !empty || !count || !template) return;
  root.hidden = false;
  field.addEventListener(
    'focus',
    () => {
      void load();
    },
    { once: true },
  );
  const show = (answers: readonly Answer[], query: string) => {
    list.replaceChildren(...answers.map((answer) => item(template, answer)));
    empty.hidden = query === '' || answers.length > 0;
    count.textContent =
      query === '' ? '' : (count.dataset['words'] ?? '').replace('#', String(answers.length));
  };
  field.addEventListener('input', () => {
    const query = field.value.trim();
    if (query === '') show([], '');
    else
      void find(query).then((answers) => {
        if (answers && field.value.trim() === query) show(answers, query);
      });
  });
}
