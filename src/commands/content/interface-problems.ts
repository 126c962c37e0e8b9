import { IntlMessageFormat } from 'intl-messageformat';
import { isOfThePlan } from '#src/lib/interface-keys.ts';
import { localeOf, sourceLocale, writtenLocaleCodes } from '#src/locales.ts';
import type { Content } from './read-content.ts';
import type { Problem } from './problem.ts';
import { difference } from './text-problems.ts';

/** Interface texts that a language lacks or has too many of, that do not parse, or that take other values than the source. */
export function interfaceProblems({ interfaceTexts }: Content): Problem[] {
  const source = interfaceTexts[sourceLocale] ?? {};
  return writtenLocaleCodes.flatMap((locale) => {
    const file = `content/ui/${locale}.json`;
    const texts = interfaceTexts[locale];
    if (!texts)
      return [{ file, key: '(file)', expected: 'expected the interface in this language' }];
    const { coverage } = localeOf(locale);
    const needed = Object.keys(source).filter((key) => coverage === 'full' || !isOfThePlan(key));
    return [
      ...difference(file, 'key', Object.keys(texts), needed),
      ...Object.entries(texts).flatMap(([key, message]) =>
        messageProblems(file, key, message, source[key] ?? message, localeOf(locale).formats),
      ),
    ];
  });
}

function messageProblems(
  file: string,
  key: string,
  message: string,
  source: string,
  tag: string,
): Problem[] {
  let found: string[];
  let expected: string[];
  try {
    found = valuesOf(message, tag);
    expected = valuesOf(source, tag);
  } catch (error) {
    return [
      { file, key, expected: `is not an ICU message: ${String(error)}`, fix: 'check the braces' },
    ];
  }
  const unknown = found.filter((name) => !expected.includes(name));
  return unknown.map((name) => ({
    file,
    key,
    expected: `takes a value {${name}} that the source text does not have`,
    fix: `use only ${expected.map((value) => `{${value}}`).join(', ') || 'plain text'}`,
  }));
}

/** The names of the values that a message takes. */
function valuesOf(message: string, tag: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      // Types 1–6 of the message syntax tree name a value: argument, number, date, time, select, plural.
      if ('type' in node && 'value' in node && Number(node.type) >= 1 && Number(node.type) <= 6) {
        names.add(String(node.value));
      }
      if ('options' in node) visit(Object.values(node.options ?? {}));
      if ('value' in node && typeof node.value === 'object') visit(node.value);
    }
  };
  visit(new IntlMessageFormat(message, tag).getAst());
  return [...names];
}
