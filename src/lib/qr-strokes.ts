import { encode } from 'uqr';

/** A QR code to be drawn with strokes one module wide, without the four modules of quiet that belong around it. */
export interface QrStrokes {
  /** Modules on each side. */
  size: number;
  /** The `d` of an SVG path: each run of dark modules is a line along its middle. */
  path: string;
}

/** The QR code of a text (ISO/IEC 18004, error correction M), as small as a path can say it. */
export function qrStrokes(text: string): QrStrokes {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  let path = 'M0-.5';
  let x = 0;
  let rowOfPen = -1;
  data.forEach((row, y) => {
    for (const { 0: run, index } of row.map(Number).join('').matchAll(/1+/g)) {
      path += `m${index - x} ${y - rowOfPen}h${run.length}`;
      x = index + run.length;
      rowOfPen = y;
    }
  });
  return { size, path };
}
