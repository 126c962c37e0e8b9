import { foldedKey } from './folded-key.ts';
import { meanings, vocabulary, type Vocabulary } from './vocabulary.ts';

const city = /^(г|гор|город|қ|қаласы|к|city|республиканского|значения|of)$/;
const province = /^(обл|область|облысы|region|oblast)$/;

/** «Абай облысы» and «область Абай» have one key; «г. Алматы» has that of «Алматы», «Алматы обл.» has another. */
export function regionKey(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !city.test(word));
  return telling
    .map((word) => (province.test(word) ? 'ОБЛ' : foldedKey(word)))
    .sort()
    .join(' ');
}

/** The ISO 3166-2:KZ code of a region as officials write it; a name that is no city may lack the word «область». */
export function regionNames(regions: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const codes = Object.keys(regions).map((code) => [code, code] as const);
  const known = new Map([...meanings(regions, regionKey), ...codes]);
  const find = vocabulary(known, regionKey);
  return (text) => known.get(text.trim().toUpperCase()) ?? find(text) ?? find(`${text} область`);
}
