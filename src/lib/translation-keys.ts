/** What a text says of its own translation; no part of its words. */
export const translationKeys: readonly string[] = [
  'translation',
  'source',
  'reviewedBy',
  'reviewedOn',
];
