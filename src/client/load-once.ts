/** Resolves to the JSON at an address. */
export type Load = (address: string) => Promise<unknown>;

/** What the browser loads from the site itself. Throws if it is not there. */
export const loadJson: Load = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<unknown>;
};

/** Remembers what an asynchronous function gave for an argument, but not that it failed. */
export function once<Key, Value>(make: (key: Key) => Promise<Value>): typeof make {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}
