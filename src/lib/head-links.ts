import type { Alternate } from './alternates.ts';

/** What the head of a built page says to search engines. */
export interface HeadLinks {
  indexable: boolean;
  alternates: Alternate[];
}

/** Reads the head of a page that this site has built; other HTML may be written differently. */
export function headLinks(html: string): HeadLinks {
  const [head = ''] = html.split('</head>', 1);
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
  return {
    indexable: !/<meta name="robots" content="[^"]*noindex/.test(head),
    alternates: links.map(([, hreflang = '', href = '']) => ({ hreflang, href })),
  };
}
