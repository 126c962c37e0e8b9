import type { FullLocale } from '#src/locales.ts';
import type { Body } from '#src/schemas/body.ts';
import { passedDays, type BodyGaps, type EvidenceGap } from './evidence-gaps.ts';
import { wrapped } from './wrapped.ts';

/** What would count as evidence, by completion kind. */
export type Expected = ReadonlyMap<string, Readonly<Record<FullLocale, string>>>;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function describeGap({ row, status, passed, ahead }: EvidenceGap, locale: FullLocale): string {
  const heading = wrapped(row.short[locale] ?? '', 8);
  const dates = [
    ...passed.map((date) => `${date} has passed`),
    ...ahead.map((date) => `${date} is ahead`),
    ...(passed.length + ahead.length === 0 ? ['no open date in this year'] : []),
  ];
  const shown = status === 'no-evidence' ? 'no evidence' : `${status}, but no evidence of the date`;
  const told = wrapped(
    `${shown}; ${dates.join(', ')}; ends in: ${[...new Set(row.completion)].join(', ')}`,
    8,
  );
  return `  ${row.id.padEnd(6)}${heading.trimStart()}\n${told}`;
}

/** What is missing of one body: each measure with its dates, then what would count as evidence of them. */
export function describeBody(
  own: BodyGaps,
  bodies: ReadonlyMap<string, Body>,
  expected: Expected,
  locale: FullLocale,
): string {
  const { body, measures, gaps } = own;
  const days = passedDays(own);
  const late = days === 0 ? '' : `, ${counted(days, 'date')} passed`;
  const title = `${bodies.get(body)?.short[locale] ?? body} (${body}): something is missing for ${gaps.length} of ${counted(measures, 'measure')}${late}`;
  const kinds = [...new Set(gaps.flatMap(({ row }) => row.completion))];
  const known = kinds.flatMap((kind) => {
    const text = expected.get(kind)?.[locale];
    return text === undefined ? [] : [wrapped(`${kind}: ${text}`, 4)];
  });
  return [
    wrapped(title, 0),
    ...gaps.map((gap) => describeGap(gap, locale)),
    ...(known.length === 0 ? [] : ['  Would count as evidence:', ...known]),
  ].join('\n');
}
