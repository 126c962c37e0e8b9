/**
 * An ICU message with its words converted and its syntax left alone: names of values, plural keywords, `#`. Throws on
 * braces that do not close.
 */
export function convertMessage(message: string, convert: (words: string) => string): string {
  const [text, end] = convertUntil(message, 0, convert);
  if (end < message.length) throw new Error(`"${message}": a brace closes that was never opened.`);
  return text;
}

/** The message from `start` to its closing brace or end, converted, and where it ended. */
function convertUntil(
  message: string,
  start: number,
  convert: (words: string) => string,
): [string, number] {
  let text = '';
  let at = start;
  while (at < message.length && message[at] !== '}') {
    const brace = message[at] === '{';
    const [piece, next] = brace ? argument(message, at, convert) : words(message, at, convert);
    text += piece;
    at = next;
  }
  return [text, at];
}

function words(
  message: string,
  start: number,
  convert: (text: string) => string,
): [string, number] {
  const rest = /^[^{}]+/.exec(message.slice(start))?.[0] ?? '';
  return [convert(rest), start + rest.length];
}

/** `{name}`, or `{name, plural, one {…} other {…}}` whose options are messages again. */
function argument(
  message: string,
  start: number,
  convert: (text: string) => string,
): [string, number] {
  let text = '{';
  let at = start + 1;
  while (at < message.length && message[at] !== '}') {
    if (message[at] !== '{') {
      text += message[at] ?? '';
      at += 1;
      continue;
    }
    const [option, end] = convertUntil(message, at + 1, convert);
    text += `{${option}}`;
    at = end + 1;
  }
  if (at >= message.length) throw new Error(`"${message}": a brace is not closed.`);
  return [`${text}}`, at + 1];
}
