import { createHash } from 'node:crypto';
import type { z } from 'zod';

/** A file of /data with its bytes as text. */
export interface Download {
  file: string;
  text: string;
  mediaType: string;
  /** Size in bytes and SHA-256 in hex, of the UTF-8 text. */
  bytes: number;
  sha256: string;
  schema: z.ZodType | null;
}

/** A JSON file with the schema of its document. */
export function jsonDownload(file: string, document: unknown, schema: z.ZodType | null): Download {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return download(file, text, 'application/json', schema);
}

/** A CSV file with the schema of its rows. */
export function csvDownload(file: string, text: string, schema: z.ZodType): Download {
  return download(file, text, 'text/csv', schema);
}

function download(
  file: string,
  text: string,
  mediaType: string,
  schema: z.ZodType | null,
): Download {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, text, mediaType, bytes: Buffer.byteLength(text), sha256, schema };
}
