import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { join } from 'node:path/posix';
import { builtText, type BuiltPage } from './built-site.ts';

const compress = promisify(brotliCompress);

/** How many bytes a file takes on the wire, compressed as a host does with files made beforehand. */
export async function wireBytes(content: string | Buffer): Promise<number> {
  return (await compress(content)).byteLength;
}

/** As `wireBytes`, or a larger number that is still within the limit and takes a twentieth of the time to find out. */
export async function bytesWithin(limit: number, content: string): Promise<number> {
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const { byteLength } = await compress(content, quickly);
  return byteLength <= limit ? byteLength : wireBytes(content);
}

/** Not what a function call imports: that is loaded on a reader's wish. */
const imports = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g;

/** A script file and everything it imports, by address. */
function withImports(address: string, known = new Set<string>()): Set<string> {
  if (known.has(address)) return known;
  known.add(address);
  for (const [, target = ''] of builtText(address.slice(1)).matchAll(imports)) {
    withImports(join(address, '..', target), known);
  }
  return known;
}

/** All JavaScript that a page runs, in the page and in files, in bytes on the wire; or that of some of its scripts. */
export async function scriptBytes({ document }: BuiltPage, which = 'script'): Promise<number> {
  const scripts = document
    .querySelectorAll(which)
    .filter((script) => script.getAttribute('type')?.includes('json') !== true);
  const inPage = scripts.map((script) => script.innerHTML).filter((text) => text.trim() !== '');
  const addresses = scripts.flatMap((script) => script.getAttribute('src') ?? []);
  const files = new Set(addresses.flatMap((address) => [...withImports(address)]));
  const texts = [...inPage, ...[...files].map((address) => builtText(address.slice(1)))];
  const sizes = await Promise.all(texts.map(wireBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}
