/** Loads what the answer to a question needs. Of the question no request has more than `partOf` says of a BIN. */
import type { Agency } from '#src/lib/register/agency.ts';
import { partAddress, partOf, type Split } from '#src/lib/register/parts.ts';
import {
  addAgencies,
  emptyIndex,
  indexOf,
  type RegisterIndex,
} from '#src/lib/register/register-index.ts';
import { typedText } from '#src/lib/register/search.ts';
import { askedBin, problemOf, typedNumber } from '#src/lib/register/typed-number.ts';
import { once, type Load } from './load-once.ts';

const listAddress = '/register/list.json';

/** Milliseconds after which digits are no longer taken for the beginning of a BIN. */
const pause = 2000;

/**
 * The register as the device learns of it. `prepare` loads the list, or how a large one is split. `indexFor` gives the
 * index that answers a question: of a large list for a BIN that may exist one small part, for anything else all large
 * parts, one after another, the same whatever was asked.
 */
export function agencyIndex(load: Load) {
  let asked = '';
  let whole: RegisterIndex | undefined;
  const loaded = once(load);
  const list = () => loaded(listAddress) as Promise<Agency[] | Split>;
  const smallPart = once(async (address: string) => indexOf((await loaded(address)) as Agency[]));

  const everything = once(async ({ large }: Split) => {
    const index = emptyIndex();
    for (let part = 0; part < large; part += 1)
      addAgencies(index, (await loaded(partAddress(large, part))) as Agency[]);
    return (whole = index);
  });

  async function prepare(): Promise<Split | null> {
    const split = await list();
    if (!Array.isArray(split)) return split;
    whole ??= indexOf(split);
    return null;
  }

  async function indexFor(query: string): Promise<RegisterIndex> {
    asked = query;
    const split = await prepare();
    if (whole || !split) return whole ?? emptyIndex();
    const typed = typedText(query);
    const bin = askedBin(typed);
    if (typed === '' || (bin !== null && problemOf(bin))) return emptyIndex();
    if (bin !== null) return smallPart(partAddress(split.small, partOf(bin, split.small)));
    if (typedNumber(typed) !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    return asked === query ? everything(split) : emptyIndex();
  }

  return { prepare, indexFor };
}
