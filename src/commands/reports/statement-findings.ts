import { printable } from '#src/commands/register/printable.ts';
import type { PrintedFinding } from '#src/commands/register/schema-findings.ts';

const columnsFile = 'content/reports/columns.yaml';

const error = (expected: string, fix: string) => ({ severity: 'error' as const, expected, fix });
const warning = (expected: string, fix: string) => ({
  severity: 'warning' as const,
  expected,
  fix,
});

/** What can be wrong with a body's table, apart from what can be wrong with every table. */
const kinds = {
  'header-missing': error(
    'a header row that names the measure, and a status or a text',
    `name the columns in the file, or add its headings to ${columnsFile}`,
  ),
  'column-twice': error(
    'each meaning in one column',
    'rename or remove the other: a count of rows is not the number of a measure',
  ),
  'column-unread': warning(
    `a heading of ${columnsFile}`,
    'the column was not read; add its heading to a field or to "ignored"',
  ),
  'measure-empty': error(
    'the number of a measure',
    'write it, or join the row with the one above it',
  ),
  'measure-unknown': error('a number of the Plan, such as 14 or 5.1', 'correct it'),
  'measure-date': error(
    'a number of the Plan, such as 5.1',
    'the spreadsheet made a date of it: format the column as text and write the number again',
  ),
  'measure-twice': error('each measure in one row', 'join the rows, or correct one number'),
  'not-responsible': warning(
    'a measure for which the Plan makes the body responsible',
    'make sure that --body and the number are right',
  ),
  'status-unknown': error(
    `a status of ${columnsFile}`,
    'write one of them, or add the word to the file',
  ),
  'no-words': error('a text in Kazakh, Russian or English', 'write what was done in words'),
  'personal-number': error(
    'no number of a person or a phone',
    'remove it: such numbers of victims and officials are not published',
  ),
  'address-wrong': error(
    'one address that begins with https://',
    'correct it, or empty the cell: then the address of the table stands for it',
  ),
  'says-nothing': warning('a status or a text', 'the row was not read; fill it in or remove it'),
  'row-unread': warning('a measure or an empty row', 'the row was not read; move notes elsewhere'),
  'sheet-unread': warning('one sheet with measures', 'it was not read; put all rows on one'),
};

/** A finding of this kind; `column` as `columnLabel` names it. */
export const statementFinding = (
  kind: keyof typeof kinds,
  row: number,
  column: string,
  value: string,
): PrintedFinding => ({ row, column, value: printable(value.trim()), ...kinds[kind] });
