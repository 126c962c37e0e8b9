const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The HTML by which another site shows a page of this one: an iframe that needs no script. `height` is in pixels. */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${escaped(address)}" width="100%" height="${height}" loading="lazy" title="${escaped(title)}"></iframe>`;
}
