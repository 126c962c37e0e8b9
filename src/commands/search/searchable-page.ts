import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Section } from '#src/lib/search/pack.ts';

/** What search reads of a built page. */
export interface SearchablePage {
  url: string;
  /** The name of the page without that of the site, and its description. */
  title: string;
  description: string;
  section: Section;
  lang?: string;
  /** Its texts by what they weigh: the names, the description, the headings, and all the rest. */
  names: string;
  headings: string;
  text: string;
  /** The days and phone numbers it names, each with the place in the page. */
  keys: { key: string; fragment: string; kind: 'day' | 'phone' }[];
}

/** Where the answers of a page are shown, by the first part of its path; all else is about the site. */
const sectionOf: Readonly<Record<string, Section>> = {
  help: 'advice',
  advice: 'advice',
  cards: 'advice',
  'job-check': 'advice',
  agencies: 'agencies',
  plan: 'plan',
  reports: 'reports',
};

/** Pages that only sort what has pages of its own are not found. */
const sorted =
  /^($|search\/|plan\/(section|due|form|funding)\/|reports\/(\d{4}|compare|figures)\/.)/;
/** Of measures and bodies, and of lists of pages, the name and the description say what they are about. */
const lists = /^(advice\/|plan\/([\d.]+\/|bodies\/.*)?)$/;

/** What does not say what a page is about: sources, notices, ways to other pages and to cite this one. */
const aside =
  '[data-pagefind-ignore],nav,pre,script,style,template,section[aria-labelledby="cite"]';

/** A built page, or null if it does not ask to be found. */
export function searchablePage(directory: string, file: string): SearchablePage | null {
  const [, path = '', first = ''] = /^[^/]+\/((?:([^/]+)\/)?.*?)index\.html$/.exec(file) ?? [];
  if (sorted.test(path)) return null;
  const html = readFileSync(join(directory, file), 'utf8');
  const at = html.indexOf('<main id=');
  if (!html.slice(at, html.indexOf('>', at)).includes('data-pagefind-body')) return null;
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const main = parse(html.slice(at, html.lastIndexOf('</main>'))).querySelector('main');
  if (!main) return null;
  const lang = main.getAttribute('lang');
  const title = head.querySelector('title')?.text.replace(/ – [^–]*$/, '') ?? '';
  const description = head.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const keys = [
    ...main.querySelectorAll('a[href^="tel:"]').map((link) => ({
      key: (link.getAttribute('href') ?? '').replace(/\D/g, ''),
      fragment: '',
      kind: 'phone' as const,
    })),
    ...main.querySelectorAll('[id] time[datetime]').map((time) => ({
      key: time.getAttribute('datetime') ?? '',
      fragment: `#${time.closest('[id]')?.id ?? ''}`,
      kind: 'day' as const,
    })),
  ];
  for (const part of main.querySelectorAll(aside)) part.remove();
  const textOf = (selector: string) =>
    main
      .querySelectorAll(selector)
      .map((part) => part.text)
      .join(' ');
  return {
    url: `/${file.replace(/index\.html$/, '')}`,
    title,
    description,
    section: sectionOf[first] ?? 'site',
    ...(lang === undefined || lang === head.querySelector('html')?.getAttribute('lang')
      ? {}
      : { lang }),
    names: `${title} ${textOf('h1')}`,
    headings: lists.test(path) ? '' : textOf('h2,h3'),
    text: lists.test(path) ? '' : main.structuredText,
    keys,
  };
}
