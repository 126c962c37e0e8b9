import { parse, stringify } from 'yaml';
import { convertMessage } from './message-text.ts';
import { translationKeys } from './translation-keys.ts';

type Convert = (words: string) => string;

/** What is code inside a text: components, targets of links, code. */
const code = /(<[^>]*>|\]\([^)]*\)|`[^`]*`)/;

/** A file of content/ in another alphabet; throws on a kind of file that has no words. */
export function derivedText(file: string, text: string, convert: Convert): string {
  if (file.endsWith('.mdx')) return derivedProse(text, convert);
  const messages = mapStrings(parse(text), (words) => convertMessage(words, convert));
  if (file.endsWith('.json')) return JSON.stringify(messages);
  if (file.endsWith('.yaml')) return stringify(messages);
  throw new Error(`${file}: expected .mdx, .json or .yaml.`);
}

function derivedProse(text: string, convert: Convert): string {
  const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const words = body.split(code).map((part, index) => (index % 2 === 0 ? convert(part) : part));
  const titles = front.replace(
    /^(title|description): (.*)$/gm,
    (_, key: string, value: string) => `${key}: ${convert(value)}`,
  );
  return titles + words.join('');
}

function mapStrings(value: unknown, convert: Convert): unknown {
  if (typeof value === 'string') return convert(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      translationKeys.includes(key) ? item : mapStrings(item, convert),
    ]),
  );
}
