import type { Agency } from '#src/lib/register/agency.ts';
import type { Detail, Difference } from '#src/lib/register/compare.ts';
import { printable } from './printable.ts';

const nameOf = ({ bin, name }: Agency) => `${bin}  ${printable(name)}`;
const shown = (detail: Detail) =>
  detail === null ? 'not stated' : `“${printable([detail].flat().join('; '))}”`;

/** What an import will change against the release before, for the editor who runs it. */
export function describeDifference(changes: Difference, before: string): string {
  const groups = {
    Added: changes.added.map(nameOf),
    Removed: changes.removed.map(nameOf),
    Reappeared: changes.reappeared.map(nameOf),
    Renamed: changes.renamed.map(({ bin, from, to }) => `${bin}  ${shown(from)} → ${shown(to)}`),
    'Details changed': changes.changed.map(
      ({ bin, field, from, to }) => `${bin}  ${field}: ${shown(from)} → ${shown(to)}`,
    ),
  };
  const filled = Object.entries(groups).filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return `No difference to the release of ${before}.`;
  const told = filled.map(([title, lines]) => [`  ${title}: ${lines.length}`, ...lines]);
  return [`Difference to the release of ${before}:`, ...told.map(indented)].join('\n');
}

const indented = ([title, ...lines]: string[]) =>
  [title, ...lines.map((line) => `    ${line}`)].join('\n');
