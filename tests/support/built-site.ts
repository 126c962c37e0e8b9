import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { root } from './source-files.ts';

/** The built site. */
export const dist = join(root, 'dist');

export interface BuiltPage {
  /** As a reader's browser shows it: `/ru/plan/`; `/404.html` for the page of that name. */
  address: string;
  /** First part of the address if it is a language, else undefined. */
  locale: string | undefined;
  html: string;
  document: HTMLElement;
}

/** All files of the built site, from its folder. */
export function builtFiles(pattern = '**/*'): string[] {
  return globSync(pattern, { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort();
}

/** The text of one file of the built site. */
export function builtText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

function read(file: string): BuiltPage {
  const html = builtText(file);
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const document = parse(html, { comment: true });
  return { address, locale: /^\/([a-z]{2}(?:-\w+)?)\//.exec(address)?.[1], html, document };
}

let pages: BuiltPage[] | undefined;

/** Every page of the built site, 404.html included. Throws if there are suspiciously few. */
export function builtPages(): BuiltPage[] {
  pages ??= builtFiles('**/*.html').map(read);
  if (pages.length < 100)
    throw new Error(`dist/ has only ${pages.length} pages. Run: npm run build`);
  return pages;
}

/**
 * The pages that differ in more than words. Those of single agencies are alike, and those of single measures in a year and
 * of what is embedded: one language for each direction stands for all.
 */
export function differingPages(): BuiltPage[] {
  const isLikeAnother =
    /^\/(?!kk\/|ar\/)[\w-]+\/(?:agencies\/\d{12}|reports\/\d{4}\/[\d.]+)\/|^\/embed\/(?!kk\/)/;
  return builtPages().filter(({ address }) => !isLikeAnother.test(address));
}

/** Whether search engines may list a page. */
export function isIndexable({ document }: BuiltPage): boolean {
  const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
  return robots?.includes('noindex') !== true;
}

/** The address that a page names as its own, with the site's origin; empty if it names none. */
export function canonicalOf({ document }: BuiltPage): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
}

/** The words that a reader sees on a page or in a part of it. */
export function visibleText(element: HTMLElement): string {
  // Texts in a picture stand apart, but nothing stands between them.
  const copy = parse(element.outerHTML.replace(/<\/t(?:ext|span)>/g, '$& '));
  for (const unseen of copy.querySelectorAll('script, style, template')) unseen.remove();
  return copy.structuredText.replace(/\s+/g, ' ');
}

/** Something wrong, and the page or file it is on. */
export interface Offender {
  what: string;
  where: string;
}

/** One message with everything that is wrong, the same thing on many pages told once; empty if all is well. */
export function report(offenders: readonly Offender[]): string {
  const kinds = [...Map.groupBy(offenders, ({ what }) => what)].map(([what, same]) => {
    const [first, ...others] = [...new Set(same.map(({ where }) => where))];
    return `${what} – ${first ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  });
  const rest = kinds.length > 40 ? [`… and ${kinds.length - 40} more`] : [];
  return [...kinds.slice(0, 40), ...rest].join('\n');
}
