import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { Statement } from '#src/schemas/statement.ts';

/** How rows are written: long lines stay whole, {kk: …} without spaces. */
const style = { lineWidth: 0, flowCollectionPadding: false };

function addTo(row: YAMLMap, statement: Statement, document: Document, day: string): void {
  const { facts, ...written } = statement;
  const node = document.createNode(facts.length > 0 ? statement : written);
  const list = row.get('statements');
  if (isSeq(list)) {
    list.flow = false;
    list.add(node);
  } else {
    const at = row.items.findIndex(({ key }) => isScalar(key) && key.value === 'changed');
    const pair = document.createPair('statements', [node]);
    row.items.splice(at < 0 ? row.items.length : at, 0, pair);
  }
  row.flow = false;
  row.set('changed', day);
}

/**
 * The text of a report.yaml with these statements added to their measures, `changed` on that day. Other rows, and the
 * comments of all, stay as they are written. Throws an Error if the file has no such row.
 */
export function addStatements(
  text: string,
  statements: ReadonlyMap<string, Statement>,
  day: string,
): string {
  const document = parseDocument(text);
  const rows = document.get('measures');
  const found = (isSeq(rows) ? rows.items : []).flatMap((row) => {
    const statement = isMap(row) ? statements.get(String(row.get('measure'))) : undefined;
    return isMap(row) && row.range && statement ? [{ row, range: row.range, statement }] : [];
  });
  if (found.length < statements.size) throw new Error('report.yaml lacks a row that was there.');
  return found.reverse().reduce((edited, { row, range: [start, end], statement }) => {
    addTo(row, statement, document, day);
    // Comments above and below a row are not in its range.
    row.commentBefore = null;
    row.comment = null;
    const indent = ' '.repeat(start - edited.lastIndexOf('\n', start - 1) - 1);
    const lines = stringify(row, style).trimEnd().split('\n');
    const block = lines.map((line, at) => (at === 0 || line === '' ? line : indent + line));
    const ending = edited[end - 1] === '\n' ? '\n' : '';
    return edited.slice(0, start) + block.join('\n') + ending + edited.slice(end);
  }, text);
}
