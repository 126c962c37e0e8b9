import { createHash } from 'node:crypto';

/**
 * The hash by which a translation names the text it was made from: the first 12 hex digits of the SHA-256 of the
 * body, without front matter and outer white space.
 */
export function sourceHash(mdx: string): string {
  const body = mdx.replace(/^---\n.*?\n---\n/s, '').trim();
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}
