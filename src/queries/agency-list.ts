import { registers } from './register.ts';

/** What the check of an agency reads: of each agency of the newest release what it can be found by, and its status. */
export async function agencyList(): Promise<string> {
  const [latest] = await registers();
  return JSON.stringify(
    (latest?.agencies ?? []).map(({ bin, name, nameKk, phones, sites, status }) => ({
      bin,
      name,
      nameKk,
      phones,
      sites,
      status,
    })),
  );
}
