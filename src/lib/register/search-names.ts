import { certain, none, similar, type Answer } from './answers.ts';
import { likeWhole } from './like-whole.ts';
import { cyrillicTwin } from './look-alikes.ts';
import { mendMixedWords } from './mixed-words.ts';
import { isOnlyForm, nameWords } from './name-words.ts';
import { type RegisterIndex } from './register-index.ts';
import { runTogether } from './run-together.ts';
import { isSameName } from './same-name.ts';
import { similarNames } from './similar-names.ts';

const keysOf = (name: string) => nameWords(name).map(({ key }) => key);

/** A Latin word of letters that look Cyrillic, as Cyrillic: COCHA, СОСНА. */
const asCyrillic = (text: string): string =>
  text.replace(/\p{Script=Latin}+/gu, (word) => {
    const twins = Array.from(word, cyrillicTwin);
    return twins.includes(undefined) ? word : twins.join('');
  });

/**
 * The answer to a name: certain only if it is the whole name, letter by letter (`isSameName`); a part of a name or
 * a mistyped one is `similar`, for another firm may be called so.
 */
export function findName(text: string, index: RegisterIndex): Answer {
  const typed = mendMixedWords(text).text;
  // In Latin letters й may be j, as ж is: Ajman.
  const readings = [...new Set([typed, typed.replace(/j/gi, 'y')])];
  const alike = readings.flatMap((reading) =>
    (index.byKey.get(runTogether(keysOf(reading))) ?? []).filter((place) =>
      isSameName(reading, index.names[place]?.text ?? ''),
    ),
  );
  const agencies = alike.flatMap((place) => index.names[place]?.agency ?? []);
  if (agencies.length > 0) return certain(agencies, index);
  if (isOnlyForm(typed)) return none();
  const shapes = new Set([...readings, asCyrillic(typed)]);
  const like = [...shapes].flatMap((reading) => similarNames(reading, index));
  const names = like.length > 0 ? like : likeWhole(runTogether(keysOf(typed)), index);
  return similar(names, typed, index);
}
