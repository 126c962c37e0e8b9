import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';
import { foldedKey } from '#src/lib/register/folded-key.ts';
import { meanings } from '#src/lib/register/vocabulary.ts';
import { titleLanguage } from '#src/lib/title-language.ts';
import type { ReportAliases } from '#src/schemas/report-aliases.ts';
import { claims, type Statement } from '#src/schemas/statement.ts';
import { sourceAddress } from '#src/schemas/texts.ts';
import { measureNumber } from './measure-number.ts';
import { statementCells } from './statement-cells.ts';
import { statementFinding } from './statement-findings.ts';
import type { StatementHeader } from './statement-header.ts';

/** What one row says. */
export interface Said {
  measure: string;
  claims: Statement['claims'];
  says: { lang: 'kk' | 'ru' | 'en'; text: string };
  /** Of its own; undefined where the address of the whole table stands for it. */
  address: string | undefined;
}

/** No status is longer. */
const longest = 100;

/** An IIN or another number of eleven digits and more, or a phone number with the code of a country or region. */
const personalNumber = /\d{11}|\+\s?\d(?:[\s()-]*\d){9}|(?<!\d)8[\s(-]+\d{3}(?:[\s()-]*\d){6}/;

/** "Исполнено" and "Проведены рейды" as one text, in the words of the table. */
const joined = (status: string, text: string) =>
  [status, text].filter((part) => part !== '').join(/\p{P}$/u.test(status) ? ' ' : '. ');

const isAddress = (text: string) =>
  !/[\s\p{C}]/u.test(text) && sourceAddress.safeParse(text).success;

/** Reads rows one after another; a row that cannot be read gives its findings only. */
export function rowReader(
  header: StatementHeader,
  { statuses }: ReportAliases,
  known: ReadonlySet<string>,
  own: ReadonlySet<string>,
) {
  const claimed = meanings(statuses);
  const seen = new Set<string>();
  return (row: number, cells: readonly string[]): { said?: Said; findings: PrintedFinding[] } => {
    const { raw, text, note, findings } = statementCells(header, row, cells);
    const number = measureNumber(raw('measure'));
    const measure = 'id' in number && known.has(number.id) ? number.id : undefined;
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (measure === undefined && filled.length === 1) {
      return { findings: [statementFinding('row-unread', row, '', filled[0] ?? '')] };
    }
    const [status, address] = [text('status'), raw('address')];
    const words = joined(status, text('text'));
    if (measure !== undefined && words === '' && address === '') {
      return { findings: [...findings, statementFinding('says-nothing', row, '', measure)] };
    }
    const meaning = status.length > longest ? undefined : claimed.get(foldedKey(status));
    const lang = titleLanguage(words);
    const isDate = 'problem' in number && number.problem === 'date';
    if (raw('measure') === '') note('measure-empty', 'measure');
    else if (measure === undefined) note(isDate ? 'measure-date' : 'measure-unknown', 'measure');
    else if (seen.has(measure)) note('measure-twice', 'measure');
    else if (!own.has(measure)) note('not-responsible', 'measure');
    if (status !== '' && meaning === undefined) note('status-unknown', 'status');
    if (lang === null) note('no-words', header.columns.text === undefined ? 'status' : 'text');
    if (personalNumber.test(words)) note('personal-number', 'text');
    if (address !== '' && !isAddress(address)) note('address-wrong', 'address');
    if (measure === undefined || lang === null) return { findings };
    seen.add(measure);
    const said = {
      measure,
      claims: claims.find((claim) => claim === meaning),
      says: { lang, text: words },
      address: address === '' ? undefined : address,
    };
    return { said, findings };
  };
}
