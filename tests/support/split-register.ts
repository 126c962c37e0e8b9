import { agencyIndex } from '#src/client/agency-index.ts';
import { type Agency } from '#src/lib/register/agency.ts';
import { partAddress, partOf, splitOf } from '#src/lib/register/parts.ts';

/** The files of a register as a build publishes them, by address. */
export function publishedFiles(agencies: readonly Agency[]): Map<string, string> {
  const list = agencies.map(({ bin, name, nameKk, phones, sites, status }) => ({
    ...{ bin, name, nameKk, phones, sites, status },
  }));
  const split = splitOf(list.length);
  const files = new Map([['/register/list.json', JSON.stringify(split ?? list)]]);
  for (const count of split ? [split.large, split.small] : []) {
    const parts = Map.groupBy(list, ({ bin }) => partOf(bin, count));
    for (let part = 0; part < count; part += 1)
      files.set(partAddress(count, part), JSON.stringify(parts.get(part) ?? []));
  }
  return files;
}

/** A device that has loaded nothing yet: what it then loads, and its answers. */
export function device(files: ReadonlyMap<string, string>) {
  const requests: string[] = [];
  const index = agencyIndex((address) => {
    requests.push(address);
    const text = files.get(address);
    return text === undefined
      ? Promise.reject(new Error(`${address}: 404`))
      : Promise.resolve(JSON.parse(text) as unknown);
  });
  return { requests, ...index };
}
