/** Makes the answer to a request. */
type Answer = () => Response | Promise<Response>;

const held = new Map<string, Answer>();

/** Has requests for an address answered from what is here, whatever stands behind a question mark. */
export function holdEngineFile(address: string, answer: Answer): void {
  held.set(address, answer);
}

/**
 * Fetches for the search engine, which is told so by integrations/search-engine.ts.
 *
 * @public
 */
export const fetchEngineFile = async (address: string): Promise<Response> =>
  held.get(address.replace(/\?.*/, ''))?.() ?? fetch(address);
