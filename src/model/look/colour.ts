import Color from 'colorjs.io';

/** A colour in sRGB: `#00594c`. */
export type Colour = `#${string}`;

/** How far two colours stand apart, 1–21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export const contrastOf = (one: Colour, other: Colour): number =>
  new Color(one).contrastWCAG21(other);

/** A colour with a share (0–1) of another in it. */
export const mixed = (one: Colour, other: Colour, share: number): Colour =>
  hex(new Color(one).mix(other, share, { space: 'srgb' }));

/** Steps of lightness in which a colour is moved. */
const STEP = 0.01;

/**
 * The colour of the same hue, as near as can be, that a test holds for: darker towards `black`, lighter towards `white`;
 * null if it holds for none.
 */
export function moved(
  colour: Colour,
  towards: 'black' | 'white',
  holds: (colour: Colour) => boolean,
): Colour | null {
  const start = new Color(colour).to('oklch');
  const { l } = start;
  const way = towards === 'white' ? STEP : -STEP;
  for (let lightness = l ?? 0; lightness >= 0 && lightness <= 1; lightness += way) {
    const tried = hex(new Color('oklch', [lightness, start.c, start.h]));
    if (holds(tried)) return tried;
  }
  const end: Colour = towards === 'white' ? '#ffffff' : '#000000';
  return holds(end) ? end : null;
}

const hex = (colour: Color): Colour =>
  colour.to('srgb').toGamut().toString({ format: 'hex', collapse: false }) as Colour;
