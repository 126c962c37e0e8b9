import type { SourceFile } from './source-files.ts';

export interface ImportLine {
  /** The file that imports. */
  from: string;
  /** What it names: `#src/lib/dates.ts`, `./dates.ts`, `astro:content`, `yaml`. */
  specifier: string;
  /** Whether only types are taken, so that nothing is left of it when the code runs. */
  typesOnly: boolean;
}

const importing = /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const importingLater = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const inStyles = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

/** Everything a source file imports or re-exports, styles included. */
export function importLines({ path, text }: SourceFile): ImportLine[] {
  const line = (specifier = '', typesOnly = false) => ({ from: path, specifier, typesOnly });
  return [
    ...[...text.matchAll(importing)].map(([, type, name]) => line(name, type !== undefined)),
    ...[...text.matchAll(importingLater)].map(([, name]) => line(name)),
    ...[...text.matchAll(inStyles)].map(([, name]) => line(name)),
  ];
}
