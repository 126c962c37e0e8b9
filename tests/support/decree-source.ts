import { readFileSync } from 'node:fs';

/** One run of letters or digits of the source, between two white spaces. */
export interface Token {
  /** Its letters and digits. */
  letters: string;
  /** As printed, with punctuation that follows after a space or opens the block before it. */
  raw: string;
  /** What comes before it: a space, a new line, or a new block (blank line, new page). */
  before: 'space' | 'line' | 'block';
  /** True if the white space before it surely divides words; letters set apart leave it open. */
  divided: boolean;
  line: number;
}

/** Where the extraction moved words within a line: what it reads, and what the decree says. */
const artefacts = [
  {
    // "План" is a hyperlink in clause 1; the extraction puts it at the end of its line.
    reads: 'прилагаемый  мероприятий Правительства Республики КазахстанПлан',
    says: 'прилагаемый План мероприятий Правительства Республики Казахстан ',
  },
];

const sourceFile = new URL('../../content/plan/source/decree-1048-ru.txt', import.meta.url);

/** The text of the decree's PDF up to the rule under its last list, artefacts put right. */
export function readSource(): string {
  const [text = ''] = readFileSync(sourceFile, 'utf8').split(/_{10,}/u);
  return artefacts.reduce((read, { reads, says }) => {
    if (!read.includes(reads))
      throw new Error(`decree-1048-ru.txt: «${reads}» is not there; drop the exception.`);
    return read.replace(reads, says);
  }, text);
}

/** Letters and digits only: what is left when white space, hyphens and punctuation are removed. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The source as tokens. A new page starts with a blank line or a line set in by a space. */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = 'block';
  let gap = '';
  let opening = '';
  source.split('\n').forEach((text, index) => {
    if (index > 0) {
      gap += '\n';
      const newBlock = text.trim() === '' || text.startsWith(' ');
      before = newBlock || before === 'block' ? 'block' : 'line';
    }
    for (const [, space = '', chunk = ''] of `${text} `.matchAll(/(\s*)(\S+)(?=\s)/gu)) {
      gap += space;
      const last = tokens.at(-1);
      const letters = lettersOf(chunk);
      if (letters === '' && before === 'block' && !/^[–-]$/u.test(chunk)) {
        opening = `${chunk} `;
      } else if (letters === '' && last) {
        last.raw += ` ${chunk}`;
        gap = '';
      } else {
        const words = gap === ' ' && letters.length > 1 && (last?.letters.length ?? 0) > 1;
        const divided = words || /\s{2}/u.test(gap);
        tokens.push({ letters, raw: opening + chunk, before, divided, line: index + 1 });
        before = 'space';
        [gap, opening] = ['', ''];
      }
    }
    gap += /\s*$/u.exec(text)?.[0] ?? '';
  });
  return tokens;
}
