import type { FaintPair } from '../../model/look/contrast.ts';
import type { Explanation } from '../explanation.ts';

/** Messages of a city's own look: its colours, and the files of its logo and font. */
export const lookMessages = {
  faintPair: ({ mode, front, back, colours, ratio, needed, enough }: FaintPair): Explanation => ({
    message: `${mode}: ${front} (${colours[0]}) on ${back} (${colours[1]}) has a contrast of ${shown(ratio)}:1, too little to be ${needed < 4 ? 'seen' : 'read'} by everybody; ${needed}:1 is needed (WCAG 2.2 AA)`,
    remedy:
      enough === null
        ? `change ${front} or ${back}: no lightness of this colour alone is enough`
        : `a colour near it that is enough: '${enough}'`,
  }),
  missingFile: (name: string, near: string | null, there: readonly string[]): Explanation => ({
    message: `there is no file “${name}” in the content`,
    remedy:
      near !== null
        ? `did you mean “${near}”?`
        : there.length > 0
          ? `put it there, or name one of these: ${there.join(', ')}`
          : 'put it into the folder look of the content, or remove this line',
  }),
  livePicture: (name: string, part: string): Explanation => ({
    message: `“${name}” runs a program or loads something from elsewhere (${part.trim()})`,
    remedy: 'export it as a plain SVG whose parts are all inside, or take a PNG',
  }),
  otherFile: (name: string): Explanation => ({
    message: `“${name}” is another kind of file than its name says`,
    remedy: 'export it again in the right format; another name alone does not change a file',
  }),
};

/** Rounded down: what is too little never looks enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Messages of the form in which they are named. */
export const lookRules = {
  badColour: () => ({
    message: 'this cannot be read as a colour',
    remedy: "write # and six digits in quotes, such as '#00594c'",
  }),
  badPicture: () => ({
    message: 'this does not name a picture in the folder look',
    remedy: 'put an SVG or PNG there and write it like look/logo.svg',
  }),
  badIcon: () => ({
    message: 'this does not name an SVG in the folder look',
    remedy: 'put an SVG there and write it like look/icon.svg',
  }),
  badFont: () => ({
    message: 'this does not name a font for the web in the folder look',
    remedy: 'put the font there as a .woff2 file and write it like look/regular.woff2',
  }),
};
