import type { LocaleEntry } from '#src/locales.ts';
import type { LanguageRules } from './language-rules.ts';

/** The rules of a language; of one that has none, letters and numbers as they stand. */
export async function rulesOf({ code }: LocaleEntry): Promise<LanguageRules> {
  const { rules } = (await import(`./languages/${code}.ts`)) as { rules: LanguageRules };
  return rules;
}
