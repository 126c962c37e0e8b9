import type { z } from 'zod';
import { correction, type Correction } from '#src/schemas/correction.ts';
import { expectedEvidence } from '#src/schemas/expected-evidence.ts';
import { figure, indicator, type Figure, type Indicator } from '#src/schemas/figure.ts';
import { page } from '#src/schemas/page.ts';
import { report, type Report } from '#src/schemas/report.ts';
import type { ContentReader } from './content-reader.ts';

/** The yearly summaries of content/reports/. */
export interface Reports {
  /** By the year that names their folder. */
  reports: Record<string, Report>;
  figures: Record<string, Figure[]>;
  indicators: Indicator[];
  expectedEvidence: z.infer<typeof expectedEvidence>[];
  corrections: Correction[];
  /** By `<locale>/<folder>`. */
  reportTexts: Record<string, z.infer<typeof page>>;
}

/** Reads content/reports/ and content/corrections.yaml. */
export function readReports({ list, files, each }: ContentReader): Reports {
  return {
    reports: each('content/reports/20??/report.yaml', report, folderOf),
    figures: Object.fromEntries(
      files('content/reports/20??/figures.yaml', folderOf).map(([name, file]) => [
        name,
        list(file, figure),
      ]),
    ),
    indicators: list('content/reports/indicators.yaml', indicator),
    expectedEvidence: list('content/reports/expected-evidence.yaml', expectedEvidence),
    corrections: list('content/corrections.yaml', correction),
    reportTexts: each(
      'content/reports/*/*.mdx',
      page,
      (file) => `${/(\w+)\.mdx$/.exec(file)?.[1] ?? ''}/${folderOf(file)}`,
    ),
  };
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}
