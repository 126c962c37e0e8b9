import { registers } from './register.ts';

/** What the check of an agency reads: all that the newest release says. */
export async function agencyList(): Promise<string> {
  const [latest] = await registers();
  return JSON.stringify(latest?.agencies ?? []);
}
