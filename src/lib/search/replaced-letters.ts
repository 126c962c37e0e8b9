/** Replaces each key of a table by what it stands for; of two keys that fit, the longer. */
export type Replace = (text: string) => string;

/** The replacement a table describes; keys are letters, never patterns. */
export function replaceBy(table: Readonly<Record<string, string>>): Replace {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length);
  if (keys.length === 0) return (text) => text;
  const escaped = keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'gu');
  return (text) => text.replace(pattern, (found) => table[found] ?? found);
}
