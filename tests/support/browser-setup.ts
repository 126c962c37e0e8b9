import { existsSync } from 'node:fs';
import { serve } from '#src/commands/serve.ts';
import { dist } from './built-site.ts';
import { browserFiles } from './chromium-files.ts';

/** Far from the port that people serve the site on. */
const firstPort = 24_321;

/** Serves the built site and finds a browser; the tests learn of both from their environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (!existsSync(dist)) throw new Error('There is no dist/ to test. Run: npm run build');
  const { executable, variables } = await browserFiles();
  const { address, close } = await serve(dist, firstPort);
  Object.assign(process.env, variables, { SITE_ORIGIN: address, SITE_BROWSER: executable });
  return close;
}
