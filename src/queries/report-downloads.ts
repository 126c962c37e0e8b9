import { publishedFigures, publishedReport } from '#src/schemas/published-report.ts';
import { dutyRow, executionRow, figureRow } from '#src/schemas/published-report-tables.ts';
import { csvDownload, jsonDownload, type Download } from './download.ts';
import { figuresDocument, reportDocument } from './published-report.ts';
import { reportData } from './report-data.ts';
import { dutyTable, executionTable, figureTable } from './report-tables.ts';

/** The files of the yearly summaries: each year, all obligations with their state, and the figures. */
export async function reportDownloads(): Promise<Download[]> {
  const { reports } = await reportData();
  const years = await Promise.all(
    reports.map(async (own) => {
      const document = await reportDocument(own);
      return [
        jsonDownload(`reports/${own.year}.json`, document, publishedReport),
        csvDownload(`reports/${own.year}.csv`, await executionTable(document), executionRow),
      ];
    }),
  );
  const figures = await figuresDocument();
  return [
    ...years.flat(),
    csvDownload('reports/obligations.csv', await dutyTable(), dutyRow),
    jsonDownload('figures.json', figures, publishedFigures),
    csvDownload('figures.csv', figureTable(figures), figureRow),
  ];
}
