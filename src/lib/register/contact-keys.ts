/** Addresses under which everybody has pages: only with what follows does one name somebody. */
const shared =
  /^(t\.me|(.+\.)?(facebook|instagram|tiktok|youtube|linkedin|google|threads|twitter|x|linktr|taplink|2gis|hh|olx|vk|ok|viber|gmail|mail|yandex)\.[a-z]{2,3}|youtu\.be|wa\.me|api\.whatsapp\.com)$/;
/** First parts of a path that are not yet a name. */
const general =
  /^(s|in|c|p|u|v|company|channel|user|groups?|pages|people|view|site|joinchat|profile\.php|share|employer|send)$/;
const address =
  /^([a-z]+:\/\/)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.\p{L}[\p{L}\p{N}-]+([/?:#]|$)/u;

/**
 * A phone number as it is compared: `+` and its last ten digits, or all if it has six to nine; an extension is left
 * out. Null if there are fewer.
 */
export function phoneKey(text: string): string | null {
  const digits = text.split(/[,;#]|доб|ішкі|ext/i)[0]?.replace(/\D/g, '') ?? '';
  return digits.length < 6 ? null : `+${digits.slice(-10)}`;
}

function parsedAddress(text: string): URL | null {
  const full = text.includes('://') ? text : `https://${text}`;
  return address.test(text) && URL.canParse(full) ? new URL(full) : null;
}

/**
 * Keys of one web address, handle or mail address; the first says it best. Of addresses that many share (t.me/name)
 * the key has the name; `~name` is the name without its place. Empty for anything else.
 */
export function siteKeys(text: string): string[] {
  const typed = text.trim().toLowerCase();
  if (/^@[\w.]{3,}$/.test(typed)) return [typed];
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/.]+$/.test(typed)) return [typed];
  const url = parsedAddress(typed);
  if (!url) return [];
  const host = url.hostname.replace(/^(www|m)\./, '').replace(/^telegram\.(me|dog)$/, 't.me');
  if (!shared.test(host)) return [host];
  const [, first = ''] = url.pathname.split('/');
  const number = phoneKey(first + url.search);
  if (number && /^(wa\.me|t\.me|api\.)/.test(host) && /^\+?\d+$|^send$/.test(first))
    return [number];
  const name = first.replace(/^@/, '');
  if (name === '') return [];
  return general.test(name) || name.startsWith('+')
    ? [host + url.pathname.replace(/\/$/, '') + url.search]
    : [`${host}/${name}`, `~${name}`];
}
