import { addresses } from '#src/lib/addresses.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { translationNote } from './plan-translation.ts';

/** /plan/decree/: the decree's own clauses, signature and list of abbreviations. */
export async function decreePage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const { t, format, href, locale } = language;
  const data = await planData();
  const { decree, texts, bodies } = data;
  const text = texts[locale];
  if (!text) throw new Error(`content/plan/text/${locale}.yaml is missing.`);
  return {
    frame: await frame(language, {
      title: t('decree.title', { number: decree.number, date: format.date(decree.date) }),
      description: text.decree.title,
      path: addresses.decree,
    }),
    above: { text: t('plan.whole'), href: href(addresses.plan) },
    text: text.decree,
    translation: translationNote(data, language),
    clauses: decree.clauses.map(({ id }) => ({
      id,
      text: text.decree.clauses[id],
      nested: id.includes('.'),
      /** As the decree numbers it: "3." and, within it, "1)". */
      mark: id.includes('.') ? `${id.slice(2)})` : `${id}.`,
    })),
    abbreviations: decree.abbreviations.map(({ id, body }) => ({
      id,
      text: text.decree.abbreviations[id] ?? '',
      href: body !== undefined && bodies.has(body) ? href(addresses.body(body)) : null,
    })),
    source: decree.address,
    officialKazakh: decree.officialKazakhAddress,
  };
}

/** What the page of the decree prints. */
export type DecreePage = Awaited<ReturnType<typeof decreePage>>;
