import type { CitedPage } from '#src/queries/cited-page.ts';
import type { ReportMarks } from '#src/queries/report-text.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a text, which are given nothing but an id. */
    interface Locals {
      cited?: CitedPage['cited'] & { marks?: ReportMarks };
    }
  }
}
