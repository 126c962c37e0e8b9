import type { Site } from '#src/schemas/site.ts';
import type { Language } from './language.ts';

/** The way out of a page: where it leads, and what is said of it. */
export interface ExitLink {
  href: string;
  label: string;
  hint: string;
  /** What is said after no, one and two presses of Shift, joined by "|". */
  progress: string;
}

/** The exit of a page for people at risk, to the dull address in content/site.yaml. */
export function exitLink({ exitAddress }: Site, { t }: Language): ExitLink {
  return {
    href: exitAddress,
    label: t('exit.label'),
    hint: t('exit.hint'),
    progress: ['', t('exit.progress.1'), t('exit.progress.2')].join('|'),
  };
}
