import type { DueDate } from './obligations.ts';

/** A text by locale. */
export type ByLocale = Record<string, string>;

export interface PlanResponsibility {
  body: string;
  byAgreement: boolean;
  /** The years the decree names for this body; null: all. */
  years: number[] | null;
  text: ByLocale;
}

export interface PlanMeasure {
  id: string;
  parent: string | null;
  section: string;
  /** Our own heading; the decree has none. */
  short: ByLocale;
  title: ByLocale;
  completionForm: { kind: string; text: ByLocale }[];
  responsible: PlanResponsibility[];
  deadline: { text: ByLocale; kind: string; due: string[] };
  cost: { kind: string; text: ByLocale };
  funding: { kind: string; text: ByLocale };
  /** Cells merged in the decree's table: column → the row that prints the cell. */
  inherits: Record<string, string>;
  misprints: { cell: string; written: string; read: string }[];
  addresses: ByLocale;
}

export interface Obligation extends DueDate {
  id: string;
  /** The measure, or null where a clause of the decree itself is the source. */
  measure: string | null;
  clause: string | null;
  bodies: string[];
  what: ByLocale;
}

/** The order of the decree's table: 5 before 5.1, 5.5 before 6. */
export function byNumber(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** How many of the 55 measures these rows stand for: the parts 5.1–5.5 count as measure 5. */
export function countMeasures(rows: readonly { id: string; parent: string | null }[]): number {
  return new Set(rows.map(({ id, parent }) => parent ?? id)).size;
}
