import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Record<string, string | number>;

/** A text of the interface in the reader's language; throws on a key that the language's file lacks. */
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * The interface texts of one language (ICU messages). Values that are absent, and messages that do not parse,
 * throw with the key and the file to mend.
 */
export function translator(
  locale: string,
  tag: string,
  messages: Readonly<Record<string, string>>,
): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (message === undefined) {
      throw new Error(`content/ui/${locale}.json: "${key}" is missing. Add the text.`);
    }
    try {
      const format = parsed.get(key) ?? new IntlMessageFormat(message, tag);
      parsed.set(key, format);
      return String(format.format(values));
    } catch (error) {
      throw new Error(`content/ui/${locale}.json: "${key}" cannot be printed: ${String(error)}`, {
        cause: error,
      });
    }
  };
}
