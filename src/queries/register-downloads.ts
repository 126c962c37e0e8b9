import { z } from 'zod';
import { toNormalised } from '#src/lib/register/normalised.ts';
import { dataVersion } from '#src/schemas/published-plan.ts';
import {
  agencyTableRow,
  publishedAgencies,
  publishedAgencyChanges,
} from '#src/schemas/published-register.ts';
import { csvDownload, jsonDownload, type Download } from './download.ts';
import { registerChanges, registers, type Register } from './register.ts';

const head = ({ kind, asOf, publisher, address, term, sha256 }: Register) => ({
  kind,
  asOf,
  publisher,
  address,
  term,
  sha256,
});
/** With a byte-order mark, by which spreadsheets know the encoding; each row says whether its list is a sample. */
const tableOf = (register: Register | undefined) =>
  `\uFEFF${toNormalised(register?.agencies ?? [], { kind: register?.kind ?? '' })}`;
/** The JSON Schema of a file, as a file. */
const schemaDownload = (file: string, schema: z.ZodType) =>
  jsonDownload(file, z.toJSONSchema(schema), null);
const bins = (agencies: readonly { bin: string }[]) => agencies.map(({ bin }) => bin);

/** The files of the register: the newest release, each release, and what changed. */
export async function registerDownloads(): Promise<Download[]> {
  const all = await registers();
  const [latest] = all;
  const agencies = publishedAgencies.parse({
    version: dataVersion,
    release: latest ? head(latest) : null,
    agencies: latest?.agencies ?? [],
  });
  const changes = publishedAgencyChanges.parse({
    version: dataVersion,
    changes: (await registerChanges()).map(({ release, before, changes: own }) => ({
      kind: release.kind,
      from: before.asOf,
      to: release.asOf,
      added: bins(own.added),
      removed: bins(own.removed),
      reappeared: bins(own.reappeared),
      renamed: own.renamed,
      changed: own.changed,
    })),
  });
  return [
    jsonDownload('agencies.json', agencies, publishedAgencies),
    csvDownload('agencies.csv', tableOf(latest), agencyTableRow),
    ...all.map((register) =>
      csvDownload(`agencies/${register.asOf}.csv`, tableOf(register), agencyTableRow),
    ),
    jsonDownload('agencies/changes.json', changes, publishedAgencyChanges),
    schemaDownload('schemas/agencies.json', publishedAgencies),
    schemaDownload('schemas/agencies-changes.json', publishedAgencyChanges),
  ];
}
