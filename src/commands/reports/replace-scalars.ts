import { isScalar, parseDocument } from 'yaml';

/** The text of a YAML file with other values for these keys of its top level; all else stays as it is written. */
export function replaceScalars(
  text: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  const document = parseDocument(text);
  const places = Object.entries(values).map(([key, value]) => {
    const node = document.get(key, true);
    if (!isScalar(node) || !node.range) throw new Error(`There is no "${key}" to be replaced.`);
    const [start, end] = node.range;
    return { start, end, value: String(value) };
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, value }) => edited.slice(0, start) + value + edited.slice(end),
      text,
    );
}
