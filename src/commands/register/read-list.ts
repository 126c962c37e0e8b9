import { root } from '#src/commands/project.ts';
import type { Agency } from '#src/lib/register/agency.ts';
import type { Aliases } from '#src/lib/register/aliases.ts';
import { readRows } from '#src/lib/register/rows.ts';
import { rowProgress } from './progress.ts';
import { readAliases } from './read-aliases.ts';
import { readRegisterFile } from './read-file.ts';
import { schemaFindings, type PrintedFinding } from './schema-findings.ts';

export interface ReceivedList {
  format: 'csv' | 'xlsx';
  agencies: Agency[];
  findings: PrintedFinding[];
}

/** The agencies of a file as received, and all that is to be said of it. Throws a `StepFailure` if it is no list at all. */
export async function readList(
  bytes: Buffer,
  aliases: Aliases = readAliases(root),
): Promise<ReceivedList> {
  const { format, table, findings } = await readRegisterFile(bytes, aliases);
  const progress = rowProgress(table.length);
  const read = readRows(table, aliases, progress.at);
  progress.done();
  return {
    format,
    agencies: read.agencies.map(({ agency }) => agency),
    findings: [...findings, ...read.findings, ...schemaFindings(read.agencies)],
  };
}
