import type { PlanText } from '#src/schemas/plan-text.ts';
import { lettersOf } from './decree-source.ts';
import type { PlanSource } from './plan-source.ts';

/** One cell of the decree: text that the PDF prints in one piece or, over a page break, in two. */
export interface Cell {
  /** What a reader of the report looks for, such as "measure 7, title". */
  name: string;
  text: string;
  letters: string;
  kind: 'text' | 'list' | 'number';
}

/** A row: cells that the PDF may print in any order and mixed. Rows follow one another. */
export type Row = Cell[];

const columns = ['title', 'completion', 'responsible', 'deadline', 'cost', 'funding'] as const;

function cell(name: string, content: string | readonly string[], kind?: Cell['kind']): Cell {
  const text = typeof content === 'string' ? content : content.join(' ');
  const found = kind ?? (typeof content === 'string' ? 'text' : 'list');
  return { name, text, letters: lettersOf(text), kind: found };
}

/** Words that the decree prints and the data do not repeat. */
const signed = 'от 28 ноября 2023 года № 1048';
const approved = `Утвержден постановлением Правительства Республики Казахстан ${signed}`;

/**
 * All cells of the Russian text in the order of the decree, to be laid over its source. The order
 * is that of the lists: the keys of an object do not keep it ("4" would come before "3.1").
 */
export function rowsOf(text: PlanText, order: PlanSource): Row[] {
  const { decree, measures } = text;
  const clauses = order.decree.clauses.map(({ id }) => {
    const number = id.includes('.') ? `${id.split('.')[1] ?? ''})` : `${id}.`;
    return cell(`clause ${id}`, `${number} ${decree.clauses[id]}`);
  });
  const abbreviations = Object.entries(decree.abbreviations).map(([short, words], index, all) =>
    cell(`abbreviation ${short}`, `${short} – ${words}${index === all.length - 1 ? '.' : ''}`),
  );
  const front = [
    cell('decree, title', decree.title),
    cell('decree, kind', `${decree.kind} ${signed}`),
    cell('decree, preamble', decree.preamble),
    ...clauses,
    cell('decree, signatory', `${decree.signatory.office} ${decree.signatory.name}`),
    cell('approval', approved),
    cell('decree, planTitle', decree.planTitle),
    ...Object.entries(text.columns).map(([key, words]) => cell(`column ${key}`, words)),
    cell('numbers of the columns', '1 2 3 4 5 6 7'),
  ];
  const table: Row[] = [];
  let section: string | undefined;
  for (const { id, section: found } of order.measures) {
    if (found !== section) table.push([cell(`section ${found}`, text.sections[found])]);
    section = found;
    const cells = columns.map((column) =>
      cell(`measure ${id}, ${column}`, measures[id]?.[column] ?? ''),
    );
    table.push([cell(`measure ${id}, number`, id, 'number'), ...cells]);
  }
  const notes = [cell('note', 'Примечание: расшифровка аббревиатур'), ...abbreviations];
  return [...front.map((one) => [one]), ...table, ...notes.map((one) => [one])];
}
