import { sounds } from './sounds.ts';

const unit = new RegExp(`${Object.values(sounds).join('|')}|.`, 'gsu');
const known = new Map<string, string>();

/** The letter for one spelling; a letter with a mark that is not in the table counts as the letter below. */
function soundOf(spelling: string): string {
  const [base = ''] = spelling.normalize('NFD');
  const isSound = (text: string) => (entry: [string, string]) =>
    new RegExp(`^(?:${entry[1]})$`, 'u').test(text);
  const found = Object.entries(sounds);
  return (found.find(isSound(spelling)) ?? found.find(isSound(base)))?.[0] ?? base;
}

/**
 * A word in one letter a sound, so that Жаңа, Zhańa and Jana are equal; double letters stay. `places` receives
 * for each letter where its spelling begins in the word.
 */
export function soundsOf(word: string, places: number[] = []): string {
  const lower = word.toLowerCase().replace(/c(?=[eiy])/g, 'ц');
  return lower.replace(unit, (spelling, at: number) => {
    let sound = known.get(spelling);
    if (sound === undefined) known.set(spelling, (sound = soundOf(spelling)));
    places.push(...Array<number>(sound.length).fill(at));
    return sound;
  });
}
