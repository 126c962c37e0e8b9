import {
  publishedBodies,
  publishedContacts,
  publishedObligations,
  publishedPlan,
} from '#src/schemas/published-plan.ts';
import { obligationRow, planRow } from '#src/schemas/published-tables.ts';
import { builtOnce } from './built-once.ts';
import { dataPackage } from './data-package.ts';
import { csvDownload, jsonDownload, type Download } from './download.ts';
import {
  bodiesDocument,
  contactsDocument,
  obligationsDocument,
  planDocument,
} from './published.ts';
import { registerDownloads } from './register-downloads.ts';
import { reportDownloads } from './report-downloads.ts';
import { obligationTable, planTable } from './tables.ts';

/** Every file of /data but SHA256SUMS, in reading order. */
export const downloads = builtOnce(makeDownloads);

async function makeDownloads(): Promise<Download[]> {
  const files = [
    jsonDownload('plan.json', await planDocument(), publishedPlan),
    csvDownload('plan.csv', await planTable(), planRow),
    jsonDownload('obligations.json', await obligationsDocument(), publishedObligations),
    csvDownload('obligations.csv', await obligationTable(), obligationRow),
    jsonDownload('bodies.json', await bodiesDocument(), publishedBodies),
    jsonDownload('contacts.json', await contactsDocument(), publishedContacts),
    ...(await reportDownloads()),
    ...(await registerDownloads()),
  ];
  return [...files, jsonDownload('datapackage.json', await dataPackage(files), null)];
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
