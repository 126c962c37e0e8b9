type Value = string | number | undefined;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand in XML as content or as the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A number to one place after the point: finer than any screen shows, and the same on every machine. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A share of the width of a picture, as SVG takes it. */
export function percent(value: number): string {
  return `${tenth(value)}%`;
}

/** An SVG element. Attributes are escaped and left out where undefined; `content` is markup. */
export function element(name: string, attributes: Record<string, Value>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? tenth(value) : escapeXml(value)}"`],
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
