/** The colours of a picture as a file. In a page the class gives way to the token of the same name. */
export const inks = {
  ink: '#0b2133',
  'ink-soft': '#3a4f5e',
  horizon: '#0084a8',
  passed: '#6b4300',
  rule: '#c3d6e0',
  surface: '#ffffff',
} as const;

export type Ink = keyof typeof inks;

/** The attributes of what has this colour, filled unless they say otherwise. A picture is filled with `ink`. */
export function inked(ink: Ink): Record<string, string> {
  return ink === 'ink' ? {} : { class: ink, color: inks[ink] };
}

/** The attributes of a line or outline in this colour. */
export function outlined(ink: Ink): Record<string, string> {
  return { ...inked(ink), stroke: 'currentColor' };
}
