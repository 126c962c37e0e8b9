/** The same value for the whole of a build; made anew each time while an author edits, so that changes are seen. */
export function builtOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    if (!import.meta.env.PROD) return make();
    made ??= make();
    return made;
  };
}
