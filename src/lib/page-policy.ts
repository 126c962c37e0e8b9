import { createHash } from 'node:crypto';

const inline = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/(?:script|style)>/gs;
const hash = / '(sha256-[^']+)'/g;

/**
 * A page whose Content-Security-Policy allows only what the page itself contains. The framework writes the hashes of
 * all scripts and styles of the site into every page: more than the page needs, and a kilobyte that does not compress.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(([, text = '']) => {
      const digest = createHash('sha256').update(text).digest('base64');
      return `sha256-${digest}`;
    }),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replaceAll(hash, (source, name: string) => (own.has(name) ? source : '')),
  );
}
