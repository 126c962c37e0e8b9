import { z } from 'zod';
import { addresses } from '#src/lib/addresses.ts';
import { datasetMarkup } from '#src/lib/dataset-markup.ts';
import { downloads } from './downloads.ts';
import { frame } from './frame.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { siteSettings } from './site.ts';
import { dataVersion } from '#src/schemas/published-plan.ts';

/** A row of the list of downloads. */
export interface DownloadRow {
  file: string;
  href: string;
  what: string;
  format: string;
  size: string;
  sha256: string;
  /** Columns of a table with their meaning; empty for other files. */
  fields: { name: string; description: string }[];
}

/** The day or the year that the name of a file holds; empty if none. */
const dateOf = (file: string) => /\d{4}(?:-\d{2}-\d{2})?/.exec(file)?.[0] ?? '';

/** The interface text of a file: `data.file.plan-json`, `data.file.agencies-date-csv`, `data.file.reports-year-csv`. */
const labelOf = (file: string) =>
  `data.file.${file
    .replace(/\d{4}-\d{2}-\d{2}/, 'date')
    .replace(/\d{4}/, 'year')
    .replace(/[./]/g, '-')}`;

/** /{locale}/data/: every file with size, checksum, fields and licence. */
export async function dataPage(code: string | undefined) {
  const language = await fullLanguageOf(code);
  const { t, format } = language;
  const [files, { licences, origin, name }, { decree }] = await Promise.all([
    downloads(),
    siteSettings(),
    planData(),
  ]);
  const title = t('data.title');
  const description = t('data.description');
  const page = await frame(language, { title, description, path: addresses.data });
  return {
    frame: page,
    rows: files.map(({ file, mediaType, bytes, sha256, schema }): DownloadRow => ({
      file,
      href: `/data/${file}`,
      what: t(labelOf(file), { date: dateOf(file) }),
      format: mediaType === 'text/csv' ? 'CSV' : 'JSON',
      size: format.size(bytes),
      sha256,
      fields: mediaType === 'text/csv' && schema ? fieldsOf(schema) : [],
    })),
    checksums: '/data/SHA256SUMS',
    version: dataVersion,
    licence: { id: licences.data.id, href: licences.data.address },
    dataset: datasetMarkup({
      name: title,
      description,
      address: page.address,
      language: language.tag,
      licence: licences.data.address,
      publisher: name,
      version: dataVersion,
      period: `${decree.period.from}/${decree.period.to}`,
      basedOn: decree.address,
      files: files.map(({ file, mediaType, sha256 }) => ({
        address: `${origin}/data/${file}`,
        mediaType,
        sha256,
      })),
    }),
  };
}

/** What the page of data prints. */
export type DataPage = Awaited<ReturnType<typeof dataPage>>;

function fieldsOf(schema: z.ZodType): DownloadRow['fields'] {
  return Object.entries(z.toJSONSchema(schema).properties ?? {}).map(([name, field]) => ({
    name,
    description: typeof field === 'object' ? (field.description ?? '') : '',
  }));
}
