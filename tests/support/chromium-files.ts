import chromium, { inflate } from '@sparticuz/chromium';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.ts';

const packaged = join(root, 'node_modules', '@sparticuz', 'chromium');

/** Where this version of the browser is unpacked. */
const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as {
  version: string;
};
const store = join(root, 'node_modules', '.cache', `chromium-${version}`);

/** A browser's program and what it needs in its environment. */
export interface Browser {
  executable: string;
  variables: Record<string, string>;
}

/** Puts the package's files into `folder`. The package takes the place for them from TMPDIR. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  await chromium.executablePath();
  await inflate(join(packaged, 'bin', 'al2023.tar.br'));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
}

/** Only fonts that came with the browser, so that widths are the same on every machine. */
function writeFontConfiguration(folder: string): void {
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
  writeFileSync(join(folder, 'fonts.conf'), text);
}

function runs({ executable, variables }: Browser): boolean {
  const env = { ...process.env, ...variables };
  return spawnSync(executable, ['--version'], { env }).status === 0;
}

/**
 * The browser to test with: the one that AMAN_JOL_BROWSER names, or the Chromium that comes inside an npm package,
 * unpacked once, with its own copies of system libraries where the machine has none.
 */
export async function browserFiles(): Promise<Browser> {
  const named = process.env['AMAN_JOL_BROWSER'];
  if (named !== undefined) return { executable: named, variables: {} };
  if (!existsSync(store)) {
    const fresh = `${store}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    await unpackInto(fresh);
    renameSync(fresh, store);
    writeFontConfiguration(store);
  }
  const executable = join(store, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(store, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: join(store, 'al2023', 'lib') };
  const browser = { executable, variables: fonts };
  return runs(browser) ? browser : { executable, variables: { ...fonts, ...libraries } };
}
