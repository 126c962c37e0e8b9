import { z } from 'zod';

/** content/reports/<year>/edition.yaml: what a closed edition holds; written by npm run report:close. */
export const edition = z.strictObject({
  edition: z.int().min(1),
  closedOn: z.iso.date(),
  /** The checksum of each file of the folder. */
  sha256: z.record(
    z.string().regex(/^[\w-]+\.(yaml|mdx)$/, 'expected a file such as report.yaml'),
    z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  ),
});

export type Edition = z.infer<typeof edition>;
