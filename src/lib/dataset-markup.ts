/** What search engines for data are told of a dataset. */
export interface DatasetFacts {
  name: string;
  description: string;
  address: string;
  language: string;
  licence: string;
  publisher: string;
  version: string;
  /** Years covered, "2024/2026". */
  period: string;
  basedOn: string;
  files: { address: string; mediaType: string; sha256: string }[];
}

/** schema.org/Dataset as JSON-LD text, safe inside a script element. */
export function datasetMarkup(facts: DatasetFacts): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: facts.name,
    description: facts.description,
    url: facts.address,
    inLanguage: facts.language,
    license: facts.licence,
    version: facts.version,
    temporalCoverage: facts.period,
    isBasedOn: facts.basedOn,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: facts.publisher },
    distribution: facts.files.map(({ address, mediaType, sha256 }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: mediaType,
      sha256,
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
