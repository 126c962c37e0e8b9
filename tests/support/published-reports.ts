import { publishedObligations } from '#src/schemas/published-plan.ts';
import { publishedFigures, publishedReport } from '#src/schemas/published-report.ts';
import { builtFiles, builtPages, builtText, type BuiltPage } from './built-site.ts';

/** The yearly summaries as they are downloaded. */
export const reports = builtFiles('data/reports/*.json').map((file) =>
  publishedReport.parse(JSON.parse(builtText(file))),
);

/** The figures as they are downloaded. */
export const { figures } = publishedFigures.parse(JSON.parse(builtText('data/figures.json')));

export const { obligations } = publishedObligations.parse(
  JSON.parse(builtText('data/obligations.json')),
);

/** The page of this address; throws if it was not built. */
export function pageAt(address: string): BuiltPage {
  const page = builtPages().find((one) => one.address === address);
  if (!page) throw new Error(`dist/ has no ${address}. Run: npm run build`);
  return page;
}

/** The rows of a page that name a measure or a status, with the text of each. */
export function rowsOf({ document }: BuiltPage, selector: string): string[] {
  return document
    .querySelectorAll(selector)
    .map((row) => row.structuredText.replace(/\s+/g, ' ').trim());
}
