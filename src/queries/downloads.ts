import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  publishedBodies,
  publishedContacts,
  publishedObligations,
  publishedPlan,
} from '#src/schemas/published-plan.ts';
import { obligationRow, planRow } from '#src/schemas/published-tables.ts';
import { builtOnce } from './built-once.ts';
import { dataPackage } from './data-package.ts';
import {
  bodiesDocument,
  contactsDocument,
  obligationsDocument,
  planDocument,
} from './published.ts';
import { obligationTable, planTable } from './tables.ts';

/** A file of /data with its bytes as text. */
export interface Download {
  file: string;
  text: string;
  mediaType: string;
  /** Size in bytes and SHA-256 in hex, of the UTF-8 text. */
  bytes: number;
  sha256: string;
  schema: z.ZodType | null;
}

/** Every file of /data but SHA256SUMS, in reading order. */
export const downloads = builtOnce(makeDownloads);

async function makeDownloads(): Promise<Download[]> {
  const files = [
    json('plan.json', await planDocument(), publishedPlan),
    csv('plan.csv', await planTable(), planRow),
    json('obligations.json', await obligationsDocument(), publishedObligations),
    csv('obligations.csv', await obligationTable(), obligationRow),
    json('bodies.json', await bodiesDocument(), publishedBodies),
    json('contacts.json', await contactsDocument(), publishedContacts),
  ];
  return [...files, json('datapackage.json', await dataPackage(files), null)];
}

function json(file: string, document: unknown, schema: z.ZodType | null): Download {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return download(file, text, 'application/json', schema);
}

function csv(file: string, text: string, schema: z.ZodType): Download {
  return download(file, text, 'text/csv', schema);
}

function download(
  file: string,
  text: string,
  mediaType: string,
  schema: z.ZodType | null,
): Download {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, text, mediaType, bytes: Buffer.byteLength(text), sha256, schema };
}

/** SHA256SUMS in the format of sha256sum(1). */
async function checksums(): Promise<string> {
  return (await downloads()).map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
}

/** The addresses of all files of /data with their text. */
export async function downloadPaths() {
  const files = await downloads();
  return [
    ...files.map(({ file, text, mediaType }) => ({ params: { file }, props: { text, mediaType } })),
    { params: { file: 'SHA256SUMS' }, props: { text: await checksums(), mediaType: 'text/plain' } },
  ];
}
