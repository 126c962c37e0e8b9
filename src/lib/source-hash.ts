import { createHash } from 'node:crypto';
import { translationKeys } from './translation-keys.ts';

const ownTranslation = new RegExp(`^(${translationKeys.join('|')}):.*\\n`, 'gm');

/**
 * The hash by which a translation names the text it was made from: the first 12 hex digits of the SHA-256 of the words,
 * without front matter, outer white space, and what a YAML file says of its own translation.
 */
export function sourceHash(text: string): string {
  const body = text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(ownTranslation, '')
    .trim();
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}
