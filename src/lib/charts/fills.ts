import { element } from './element.ts';
import { inked, outlined, type Ink } from './inks.ts';

/** How a shape is filled, from most to least: seen without colour, on paper and by any eye. */
export type Fill = 'solid' | 'hatch' | 'dots' | 'empty' | 'passed';

const outlines: Record<Fill, Ink> = {
  solid: 'horizon',
  hatch: 'horizon',
  dots: 'ink-soft',
  empty: 'ink-soft',
  passed: 'passed',
};

const patternId = (picture: string, fill: Fill) => `${picture}-${fill}`;

/** The attributes of a shape that is filled so in the picture with this id. */
export function filled(picture: string, fill: Fill): Record<string, string> {
  const outline = outlines[fill];
  if (fill === 'solid') return outlined(outline);
  const inside = fill === 'empty' ? 'none' : `url(#${patternId(picture, fill)})`;
  return { fill: inside, ...outlined(outline) };
}

function pattern(picture: string, fill: Fill): string {
  const sign =
    fill === 'dots'
      ? element('circle', { cx: 3, cy: 3, r: 1.2, ...inked(outlines[fill]) })
      : element('rect', { width: 2.4, height: 6, ...inked(outlines[fill]) });
  const turn = { hatch: 45, passed: -45, dots: 0, solid: 0, empty: 0 }[fill];
  const attributes = {
    id: patternId(picture, fill),
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: turn === 0 ? undefined : `rotate(${turn})`,
  };
  return element('pattern', attributes, sign);
}

/** The patterns that the fills of a picture need. */
export function patterns(picture: string, fills: Iterable<Fill>): string {
  const drawn = [...new Set(fills)].filter((fill) => fill !== 'solid' && fill !== 'empty');
  return drawn.map((fill) => pattern(picture, fill)).join('');
}
