import { crc32, inflateRawSync } from 'node:zlib';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** Bytes of all files of an archive together; a list of 10,000 agencies has about a sixth. */
const largest = 60_000_000;
/** Unpacked to packed. Spreadsheets reach 30. */
const steepest = 200;

const localHeader = 30;

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, unpacked } = entry;
  const start =
    offset + localHeader + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  const plain =
    entry.method === 0 ? content : inflateRawSync(content, { maxOutputLength: unpacked || 1 });
  if (plain.length !== unpacked || crc32(plain) !== entry.crc) {
    throw new RangeError(`${entry.name} is damaged`);
  }
  return plain;
}

/**
 * The files of an archive that `wanted` names. Sizes are added up before anything is unpacked, and no file may
 * unpack to more than it says. Throws an Error that says what is wrong with the archive.
 */
export function unpackZip(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = zipEntries(bytes);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > largest || total > steepest * bytes.length) {
    throw new RangeError(`it would unpack to ${total} bytes from ${bytes.length}`);
  }
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    if (entry.encrypted) throw new RangeError('it is protected with a password');
    if (![0, 8].includes(entry.method)) throw new RangeError(`${entry.name} is packed unusually`);
    if (files.has(entry.name)) throw new RangeError(`${entry.name} is in it twice`);
    files.set(entry.name, unpack(bytes, entry));
  }
  return files;
}
