import type { Terms } from './terms.ts';
import { wordsOf } from './words.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const letters = /[\p{L}\p{M}\p{N}'’‘ʻʼ`´.,]+/gu;

/** A text in pieces; put together they are the text. Marked are the words whose terms were asked for. */
export function markedPieces(text: string, asked: ReadonlySet<string>, terms: Terms): Piece[] {
  const isAsked = (run: string) =>
    wordsOf(run).some((word) => asked.has(terms.term(terms.folded(word))));
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(letters)) {
    const word = run.replace(/[.,]+$/, '');
    if (!isAsked(word)) continue;
    pieces.push({ text: text.slice(end, index), isMarked: false });
    pieces.push({ text: word, isMarked: true });
    end = index + word.length;
  }
  pieces.push({ text: text.slice(end), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
