import { partOf, splitOf } from '#src/lib/register/parts.ts';
import { registers } from './register.ts';

/** All that the newest release says of each agency, because an answer tells all of it. */
async function listed() {
  const [latest] = await registers();
  return latest?.agencies ?? [];
}

/** What the check of an agency reads first: the whole list, or of a large one how it is split. */
export async function agencyList(): Promise<string> {
  const agencies = await listed();
  return JSON.stringify(splitOf(agencies.length) ?? agencies);
}

/** Each part of a large list, with its text. */
export async function agencyPartPaths() {
  const agencies = await listed();
  const split = splitOf(agencies.length);
  return (split ? [split.large, split.small] : []).flatMap((count) => {
    const parts = Map.groupBy(agencies, ({ bin }) => partOf(bin, count));
    return Array.from({ length: count }, (_, part) => ({
      params: { count: String(count), part: String(part) },
      props: { text: JSON.stringify(parts.get(part) ?? []) },
    }));
  });
}
