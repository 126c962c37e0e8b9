/** The rules of `_headers` with each rule for `{locale}` written out for every language, in the order given. */
export function localeHeaders(text: string, locales: readonly string[]): string {
  return text.replace(/^.*\/\{locale\}\/.*\n(?:[ \t]+.*\n)*/gm, (rule) =>
    locales.map((locale) => rule.replaceAll('{locale}', locale)).join('\n'),
  );
}
