import { z } from 'zod';
import { line } from './texts.ts';
import { translationState } from './translation.ts';

/** What can be shown to somebody without a word, in the order of the page. */
export const cardIds = [
  'help',
  'call',
  'documents',
  'not-free',
  'interpreter',
  'consulate',
  'minor',
] as const;

/** The cards in one language. A card is an ICU message that may take {hotline}, {police} and {language}. */
export const cardTexts = z.strictObject({
  ...translationState,
  title: line,
  description: line.max(170, 'expected one or two sentences of at most 170 characters'),
  intro: z.array(line).min(1),
  show: line,
  close: line,
  cards: z.strictObject(
    Object.fromEntries(cardIds.map((id) => [id, line])) as Record<
      (typeof cardIds)[number],
      typeof line
    >,
  ),
});
