import { type Agency } from '#src/lib/register/agency.ts';
import { fictionalAgency } from './fictional-agency.ts';

export interface RegisterOptions {
  seed: number;
  /** The day of the list, ISO. */
  asOf: string;
  count: number;
}

/** So many agencies that cannot be anybody's. A longer register begins with the shorter one. */
export function fictionalRegister(options: RegisterOptions): Agency[] {
  return Array.from({ length: options.count }, (_, n) => fictionalAgency(n, options));
}
