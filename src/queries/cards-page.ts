import { addresses } from '#src/lib/addresses.ts';
import { translator } from '#src/lib/messages.ts';
import { cardIds } from '#src/schemas/card.ts';
import { lines } from './contacts.ts';
import { frame } from './frame.ts';
import { languageOf, type Language } from './language.ts';
import { wordNotices } from './translation.ts';
import { wordsIn } from './words.ts';

/** What a card says in one language. */
export interface CardText {
  lang: string;
  dir: 'ltr' | 'rtl';
  text: string;
}

/** The languages of those to whom cards are shown in Kazakhstan. */
const shownTo = ['kk', 'ru'] as const;

/** /{locale}/cards/: what can be shown without a word, in the reader's language and in those of the country. */
export async function cardsPage(code: string | undefined) {
  const language = await languageOf(code);
  const words = await wordsIn('cardTexts', language.locale);
  const numbers = Object.fromEntries(
    (await lines(language)).map(({ role, number }) => [role, number]),
  );
  const others = await Promise.all(
    shownTo.filter((other) => other !== language.locale).map((other) => languageOf(other)),
  );
  const printers = await Promise.all(
    [language, ...others].map((own) => printer(own, language, numbers)),
  );
  return {
    frame: await frame(language, {
      title: words.title,
      description: words.description,
      path: addresses.cards,
      atRisk: true,
    }),
    words,
    notices: wordNotices(words.translation, language),
    cards: cardIds.map((id) => ({ id, texts: printers.map((print) => print(id)) })),
  };
}

/** Prints cards in `language` for a reader of `reader`. */
async function printer(
  { locale, formats, tag, dir, format }: Language,
  reader: Language,
  numbers: Record<string, string>,
): Promise<(id: string) => CardText> {
  const { cards } = await wordsIn('cardTexts', locale);
  const t = translator(locale, formats, cards);
  const values = {
    hotline: numbers['hotline'] ?? '',
    police: numbers['police'] ?? '',
    language: format.language(reader.derivedFrom ?? reader.locale) ?? reader.name,
  };
  return (id) => ({ lang: tag, dir, text: t(id, values) });
}

/** What the page of cards prints. */
export type CardsPage = Awaited<ReturnType<typeof cardsPage>>;
