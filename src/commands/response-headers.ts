/** A rule of `public/_headers`: the headers of every address that matches. */
export interface HeaderRule {
  matches: (path: string) => boolean;
  headers: [name: string, value: string][];
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function pattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(literal).join('.*')}$`);
}

/**
 * Reads `public/_headers`, the format that several hosts share: a line with a path (`*` stands for anything),
 * then its headers, indented. Throws on a line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) {
      const path = pattern(line.trim());
      rules.push({ matches: (address) => path.test(address), headers: [] });
    } else if (name !== undefined && value !== undefined && rule) {
      rule.headers.push([name, value]);
    } else {
      throw new Error(`_headers, line ${index + 1}: expected a path or an indented "Name: value".`);
    }
  }
  return rules;
}

/** All headers of one address: of several rules that set the same one, the last wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));
}
