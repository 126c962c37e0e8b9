import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive, and what the archive falsely says of it. */
export interface Packed {
  name: string;
  content: string | Buffer;
  /** Whether it is put in as it is, not deflated. */
  stored?: boolean;
  claimed?: { unpacked?: number; crc?: number; flags?: number };
}

function bytesOf(...fields: [value: number, length: 2 | 4][]): Buffer {
  return Buffer.concat(
    fields.map(([value, length]) => {
      const field = Buffer.alloc(length);
      field.writeUIntLE(value, 0, length);
      return field;
    }),
  );
}

function described({ content, claimed, name, stored }: Packed, packed: Buffer): Buffer {
  const plain = Buffer.from(content);
  return bytesOf(
    [20, 2],
    [claimed?.flags ?? 0, 2],
    [stored ? 0 : 8, 2],
    [0, 4],
    [claimed?.crc ?? crc32(plain), 4],
    [packed.length, 4],
    [claimed?.unpacked ?? plain.length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  );
}

/** A ZIP archive with each file deflated, written apart from src/commands/register. */
export function zipFile(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const plain = Buffer.from(file.content);
    const packed = file.stored ? plain : deflateRawSync(plain, { level: 9 });
    const fields = described(file, packed);
    const name = Buffer.from(file.name);
    local.push(Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]));
    const place = bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, name]));
    offset += local.at(-1)?.length ?? 0;
  }
  const central = Buffer.concat(list);
  const end = bytesOf(
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...local, central, Buffer.from('PK\u0005\u0006'), end]);
}
