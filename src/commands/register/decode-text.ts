import { reason, unreadable } from './unreadable.ts';

const saveAgain = 'save it again as "CSV UTF-8" or XLSX';

const marks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** Three Cyrillic letters in UTF-8, read as if they were windows-1251: «РќР°С‚». */
const misread =
  /(?:[РСТУ][\u0098\u00a0-\u00bf\u0401-\u040f\u0451-\u045f\u0490\u0491\u2010-\u2122]){3}/;

function decodeAs(encoding: string, bytes: Buffer): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(
      `The file says that it is ${encoding} but is not: ${reason(error)}.`,
      saveAgain,
    );
  }
}

function decodeUnmarked(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    const line = text.split('\n').findIndex((each) => misread.test(each)) + 1;
    if (line === 0) return text;
    throw unreadable(
      `Line ${line} of the file is UTF-8, but other lines are not, or it was cut within a letter.`,
      saveAgain,
    );
  }
}

/**
 * The text of a file: UTF-8 with or without a byte-order mark, UTF-16 with one, else windows-1251. Throws StepFailure
 * if bytes of two encodings are mixed, or it is no text.
 */
export function decodeText(bytes: Buffer): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked ? decodeAs(marked.encoding, bytes) : decodeUnmarked(bytes);
  const nul = text.indexOf('\0');
  if (nul < 0) return text;
  const line = text.slice(0, nul).split('\n').length;
  throw unreadable(`Line ${line} has bytes that are no text.`, saveAgain);
}
