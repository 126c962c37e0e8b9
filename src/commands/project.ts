import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What every program of the project is started with: the programs that were installed come first, and nothing
 * is reported to anyone or moved to the background.
 */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
};
