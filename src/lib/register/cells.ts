import { mendMixedWords } from './mixed-words.ts';

/** Something about a cell that an editor should look at before it is published. */
export interface CellFinding {
  /** `mixed-scripts`: letters of two alphabets in a word that could not be mended; `look-alike`: that was. */
  kind: 'hidden' | 'look-alike' | 'mixed-scripts' | 'formula';
  /** The word or text; of hidden characters their codes, such as `U+202E`. */
  found: string;
  mended?: string;
}

/** Controls, bidi marks, zero-width and other invisible characters, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
const formulaStart = /^[=+\-@＝＋－＠]/;
/** Phone numbers and handles begin like formulas; one of these or a list of them is none. */
const harmless = /^(\+\s?\d[\d\s()./-]*|@[\p{L}\d_.]+)$/u;

const code = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function hiddenIn(text: string): CellFinding[] {
  const codes = [...new Set(text.match(hidden))].map(code);
  return codes.length === 0 ? [] : [{ kind: 'hidden', found: codes.join(', ') }];
}

function formulaIn(cell: string, text: string): CellFinding[] {
  const isFormula = formulaStart.test(text) || (cell.startsWith('\t') && text !== '');
  const parts = text.split(/[;,]/).map((part) => part.trim());
  if (!isFormula || parts.every((part) => harmless.test(part))) return [];
  return [{ kind: 'formula', found: text }];
}

/**
 * A cell as it may be published: one line, single spaces, composed letters (NFC), no invisible characters,
 * each word in one alphabet if look-alike letters allow it; a lone dash is an empty cell. A formula stays
 * text: who writes files for spreadsheets has to escape it. Split lists by line before cleaning.
 */
export function cleanCell(cell: string): { text: string; findings: CellFinding[] } {
  const spaced = cell.replace(/[\t-\r\u0085]/g, ' ').normalize('NFC');
  const plain = spaced.replace(hidden, '').replace(/\s+/g, ' ').trim();
  const { text, words } = mendMixedWords(/^\p{Pd}+$/u.test(plain) ? '' : plain);
  const lookAlikes = words.map((word): CellFinding => ({
    kind: word.mended ? 'look-alike' : 'mixed-scripts',
    ...word,
  }));
  return { text, findings: [...hiddenIn(spaced), ...lookAlikes, ...formulaIn(cell, text)] };
}
