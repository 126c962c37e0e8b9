import { z } from 'zod';
import { fullLanguages } from './language.ts';
import { planData } from './plan-data.ts';
import { siteSettings } from './site.ts';
import { dataVersion } from '#src/schemas/published-plan.ts';
import type { Download } from './download.ts';

const fieldTypes: Record<string, string> = {
  integer: 'integer',
  boolean: 'boolean',
  number: 'number',
};

interface JsonField {
  type?: string;
  anyOf?: JsonField[];
  format?: string;
  description?: string;
}

/** datapackage.json (Data Package, datapackage.org v2), its schemas written from the Zod schemas of the files. */
export async function dataPackage(files: readonly Download[]) {
  const [{ origin, name, licences }, { decree }, [first]] = await Promise.all([
    siteSettings(),
    planData(),
    fullLanguages(),
  ]);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'aman-jol-plan',
    title: `${name}: the Plan of decree ${decree.number} as data`,
    homepage: `${origin}${first?.href('/data/') ?? '/'}`,
    version: dataVersion,
    licenses: [{ name: licences.data.id, path: licences.data.address }],
    sources: [
      { title: `Government decree ${decree.number} of ${decree.date}`, path: decree.address },
    ],
    resources: files.map(resource),
  };
}

function resource({ file, mediaType, bytes, sha256, schema }: Download) {
  const common = {
    name: file.replace(/[./]/g, '-'),
    path: file,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (schema === null) return common;
  const described = z.toJSONSchema(schema);
  if (mediaType !== 'text/csv') return { ...common, format: 'json', jsonSchema: described };
  const fields = Object.entries(described.properties ?? {}).map(([name, field]) =>
    tableField(name, field as JsonField),
  );
  return { ...common, format: 'csv', type: 'table', schema: { fields } };
}

function tableField(name: string, field: JsonField) {
  const type =
    field.type ?? field.anyOf?.find((option) => option.type !== 'null')?.type ?? 'string';
  return {
    name,
    type: field.format === 'date' ? 'date' : (fieldTypes[type] ?? 'string'),
    description: field.description ?? '',
  };
}
