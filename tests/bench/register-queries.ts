import { type Agency } from '#src/lib/register/agency.ts';
import { type Draws } from '../support/seeded-random.ts';
import { inAlphabet, inCyrillic } from './respelling.ts';
import { changedLetter, droppedLetter, swappedLetters } from './typing-errors.ts';

/** What is between the quotation marks of a name. */
export const brandOf = (name: string): string => /«(.*)»/.exec(name)?.[1] ?? name;

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const only = (condition: boolean, query: string) => (condition ? query : null);
const unquoted = (name: string) => name.replace(/[«»]/g, '');

/** How somebody asks for an agency; null where the rule does not apply to it. */
type Rule = (agency: Agency, draw: Draws) => string | null;

/** By kind. Those that leave out the legal form may be answered with another agency of that very brand. */
export const rules: Record<string, Rule> = {
  'Russian name in Latin letters, passport': ({ name }) =>
    only(isCyrillic(brandOf(name)), inAlphabet(brandOf(name), 'passport')),
  'Russian name in Latin letters, informal': ({ name }) =>
    only(isCyrillic(brandOf(name)), inAlphabet(brandOf(name), 'informal').toLowerCase()),
  'Kazakh name in Latin letters of 2021': ({ nameKk = '' }) =>
    only(isCyrillic(brandOf(nameKk)), inAlphabet(brandOf(nameKk), 'kazakh')),
  'Kazakh name on a Russian keyboard': ({ nameKk = '' }) =>
    only(isCyrillic(brandOf(nameKk)), inAlphabet(nameKk, 'russianKeyboard')),
  'Latin name in Cyrillic letters': ({ name }) =>
    only(!isCyrillic(brandOf(name)), inCyrillic(brandOf(name))),
  'dropped letter': ({ name }, draw) => droppedLetter(brandOf(name), draw),
  'swapped letters': ({ name }, draw) => swappedLetters(brandOf(name), draw),
  'mistyped letter': ({ name }, draw) => changedLetter(brandOf(name), draw),
  'two errors, Kazakh': ({ nameKk = '' }, draw) =>
    changedLetter(droppedLetter(brandOf(nameKk), draw), draw),
  'mistyped and in Latin letters': ({ name }, draw) =>
    only(isCyrillic(brandOf(name)), droppedLetter(inAlphabet(brandOf(name), 'passport'), draw)),
  'part: last words, end missing': ({ name }) =>
    brandOf(name).split(' ').slice(1).join(' ').slice(0, -1).trim(),
  'part: beginnings of words': ({ name }) =>
    brandOf(name)
      .split(' ')
      .map((word) => word.slice(0, 5))
      .join(' '),
  'space left out': ({ name }) => brandOf(name).replace(' ', ''),
  'without legal form': ({ name }) => brandOf(name).toLowerCase(),
  'without quotation marks': ({ name }) => unquoted(name),
  'legal form in another language': ({ name }) =>
    only(name.startsWith('ТОО'), `${brandOf(name)} ${isCyrillic(brandOf(name)) ? 'ЖШС' : 'LLP'}`),
  'BIN with spaces': ({ bin }) => bin.replace(/(\d{3})(?=\d)/g, '$1 '),
  'BIN with its label': ({ bin }) => `БИН: ${bin.slice(0, 6)}-${bin.slice(6)}`,
  'phone written otherwise': ({ phones: [phone = ''] }) =>
    phone.replace(/^\+7 (\d+) (\d+) (\d\d) /, '8($1)$2-$3-'),
  'page of the site': ({ sites: [site] }) =>
    site === undefined ? null : `${site.replace('https://', 'www.')}ru/vacancies?id=1`,
};
