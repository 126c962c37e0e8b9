interface Kind {
  severity: 'error' | 'warning';
  expected: string;
  fix: string;
}

const error = (expected: string, fix: string): Kind => ({ severity: 'error', expected, fix });
const warning = (expected: string, fix: string): Kind => ({ severity: 'warning', expected, fix });

const askPublisher = 'compare it with the certificate or ask the publisher';

/** What can be wrong with a list of agencies, what was expected, and what to do. */
export const findingKinds = {
  'header-missing': error(
    'a header row that names at least the BIN and the name',
    'name the columns in the file, or add its headings to content/agencies/columns.yaml',
  ),
  'bin-empty': error('a BIN in every row', 'write its twelve digits'),
  'bin-letters': error('a BIN of digits only', 'remove everything else from the cell'),
  'bin-length': error('a BIN of twelve digits', askPublisher),
  'bin-person': error(
    'the BIN of a firm, not the IIN of a natural person',
    'remove the row: numbers of natural persons are not published',
  ),
  'bin-structure': error('a BIN whose month, type and office exist', askPublisher),
  'bin-check-digit': error('a BIN that fits its check digit', askPublisher),
  'bin-rounded': error(
    'all twelve digits of the BIN',
    'the spreadsheet rounded it: format the column as text and write the BIN again',
  ),
  'bin-duplicate': error('each BIN in one row', 'join the rows, or correct one BIN'),
  'name-missing': error('a name beside every BIN', 'write the full legal name'),
  'status-unknown': error(
    'a status of content/agencies/columns.yaml',
    'write one of them, or add the word to the file',
  ),
  'date-impossible': error('a date such as 01.07.2026', 'write day, month and year of four digits'),
  'until-before-since': error(
    'an end that is not before the beginning',
    'correct one of the dates',
  ),
  'region-unknown': error(
    'a region of Kazakhstan',
    'correct it, or add the spelling to content/agencies/columns.yaml',
  ),
  'country-unknown': error(
    'countries by name, with ";" between them',
    'correct it, or add the spelling to content/agencies/columns.yaml',
  ),
  'phone-rounded': error(
    'all digits of the phone number',
    'the spreadsheet rounded it: format the column as text and write the number again',
  ),
  markup: error('text without HTML or script', 'remove the tags; write quotation marks as « »'),
  'too-long': error('at most 2000 characters in a cell', 'shorten it'),
  'lost-letter': error('a text with all its letters', 'save the file again as UTF-8 or XLSX'),
  'beyond-header': error(
    'nothing to the right of the last heading',
    'name the column, or put a text that has the separator in it between quotation marks',
  ),
  'bin-restored': warning('a BIN of twelve digits', 'zeros were put back before it; compare it'),
  'look-alike': warning('each word in one alphabet', 'letters were replaced; compare the word'),
  'mixed-scripts': warning('each word in one alphabet', 'retype the word'),
  hidden: warning('no invisible characters', 'they were removed; compare the text'),
  formula: warning('text that is no formula', 'it stays text; remove the first character if wrong'),
  'doubtful-letter': warning(
    'letters of Kazakh, Russian or English',
    'if letters were lost, save the file again as UTF-8 or XLSX',
  ),
  'no-phone': warning('a phone number', 'ask the publisher: people are told to ring this number'),
  'no-address': warning('an address', 'ask the publisher'),
  'names-alike': warning('names that cannot be confused', 'make sure that both agencies exist'),
  'column-unread': warning(
    'a heading of content/agencies/columns.yaml',
    'the column was not read; add its heading to a field or to "ignored"',
  ),
  'column-unnamed': warning('a heading above every column', 'it was read with the column before'),
  'row-short': warning(
    'a cell below every heading',
    'look whether the row was cut, or whether a quotation mark took in its separators',
  ),
  'file-end': warning(
    'a line break after the last row',
    'look whether the file was cut: compare its last row with the original',
  ),
  'row-unread': warning('an agency or an empty row', 'the row was not read; move notes elsewhere'),
  'totals-differ': warning('as many agencies as the row of totals says', 'look for missing rows'),
  'sheet-unread': warning('one sheet with agencies', 'it was not read; put all agencies on one'),
} as const satisfies Record<string, Kind>;

export type FindingKind = keyof typeof findingKinds;
