import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contact, type Contact } from '#src/schemas/contact.ts';
import { root } from './source-files.ts';

/** Every line of content/contacts.yaml. */
export function contacts(): Contact[] {
  const text = readFileSync(join(root, 'content', 'contacts.yaml'), 'utf8');
  return z.array(contact).min(1).parse(parse(text));
}

/** The digits of a phone number as it is dialled. */
export function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
