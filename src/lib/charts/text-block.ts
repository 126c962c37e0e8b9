import { element, escapeXml } from './element.ts';
import { inked, inks, type Ink } from './inks.ts';
import { wrapText } from './text-width.ts';

/** Markup and how much height it takes, in pixels. */
export interface Block {
  markup: string;
  height: number;
}

export interface Type {
  size?: number;
  ink?: Ink;
  bold?: boolean;
  /** Where the text stands, from the start of the picture: a percentage or pixels. */
  x?: string | number;
  dx?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** In front of shapes a text in the first colour has a rim in that of the ground. */
  rim?: boolean;
}

const rimmed = {
  stroke: inks.surface,
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** One line of text with its baseline at `y`. */
export function textLine(text: string, y: number, type: Type = {}): string {
  const { size = 14, ink = 'ink', bold = false, x, dx, anchor = 'start', rim = false } = type;
  const attributes = {
    x,
    dx,
    y,
    'font-size': size === 14 ? undefined : size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...(rim ? { ...rimmed, class: 'rim' } : inked(ink)),
  };
  return element('text', attributes, escapeXml(text));
}

/** A text that is wrapped to `room` pixels and begins at the height `top`. */
export function textBlock(text: string, top: number, room: number, type: Type = {}): Block {
  const { size = 14 } = type;
  const step = Math.round(size * 1.35);
  const lines = wrapText(text, type.bold === true ? size * 1.07 : size, room);
  const markup = lines.map((line, index) => textLine(line, top + size + index * step, type));
  return { markup: markup.join(''), height: lines.length * step };
}
