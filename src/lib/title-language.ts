/**
 * The language of the title of a source, by its letters: sources are in Kazakh, Russian or English. Null where it has no
 * letters.
 */
export function titleLanguage(title: string): 'kk' | 'ru' | 'en' | null {
  if (/[әғқңөұүһі]/iu.test(title)) return 'kk';
  if (/\p{Script=Cyrillic}/u.test(title)) return 'ru';
  return /\p{Script=Latin}/u.test(title) ? 'en' : null;
}
