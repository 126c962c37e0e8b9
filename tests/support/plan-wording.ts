import type { PlanSource } from './plan-source.ts';

/** Misprints that do not stand where they are said to stand, or are none. */
export function misprintProblems({ measures, texts }: PlanSource): string[] {
  return measures.flatMap(({ id, misprints = [] }) =>
    misprints.flatMap(({ cell, written, read }) => {
      const content = texts.get('ru')?.measures[id]?.[cell] ?? '';
      const there = [content].flat().some((words) => words.includes(written));
      return there && written !== read
        ? []
        : [`measures.yaml: ${id}: misprints: «${written}» is not in ${cell}`];
    }),
  );
}

/** Headings that are too long or stand twice in one language. */
export function headingProblems({ texts }: PlanSource): string[] {
  return [...texts].flatMap(([locale, { measures }]) => {
    const seen = new Map<string, string>();
    return Object.entries(measures).flatMap(([id, { short }]) => {
      const before = seen.get(short);
      seen.set(short, id);
      return [
        ...(short.length > 60
          ? [`text/${locale}.yaml: ${id}: short: ${short.length} characters, at most 60`]
          : []),
        ...(short.endsWith('.')
          ? [`text/${locale}.yaml: ${id}: short: ends with a full stop`]
          : []),
        ...(before === undefined
          ? []
          : [`text/${locale}.yaml: ${id}: short: the same as that of ${before}`]),
      ];
    });
  });
}

/** Words run together: a capital within a word, a digit beside a letter, a mark without a space. */
export function typingProblems({ texts }: PlanSource): string[] {
  const glued = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|[,;:)]\p{L}|[\p{L}\d]\(/u;
  return wordsOf(texts.get('ru') ?? {}, '').flatMap(([path, words]) => {
    const found = glued.exec(words);
    return found ? [`text/ru.yaml: ${path}: no space in «${found[0]}»`] : [];
  });
}

function wordsOf(value: object, path: string): [path: string, words: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}/${key}`;
    if (typeof inner === 'string') return [[here, inner] as [string, string]];
    return typeof inner === 'object' && inner !== null ? wordsOf(inner, here) : [];
  });
}
