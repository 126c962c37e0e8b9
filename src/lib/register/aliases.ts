import type { Agency, AgencyStatus } from './agency.ts';

/** A detail of an agency that a column of a published list may hold. */
export type Field = keyof Agency;

/** The words that officials use in lists of agencies; content/agencies/columns.yaml, and what it is joined with. */
export interface Aliases {
  /** Headings of columns. */
  columns: Record<Field, string[]>;
  /** Headings of columns that are left out on purpose. */
  ignored: string[];
  statuses: Record<AgencyStatus, string[]>;
  /** By ISO 3166-2:KZ. */
  regions: Record<string, string[]>;
  /** By ISO 3166-1 alpha-2, beside the names that every computer knows. */
  countries: Record<string, string[]>;
  /** What stands in the first cell of a row of totals. */
  totals: string[];
  /** What people write into a cell that has nothing to say. */
  empty: string[];
}
