import type { Markup } from '../../markup.ts';

/**
 * The colours of charts: the standalone file carries them as attributes, a page may override them by class
 * (dark mode, forced colours). Contrast on white: text 12.6, mark 8.6, quiet 5.7, rule is decoration.
 */
export const ink = {
  paper: '#ffffff',
  text: '#333333',
  quiet: '#666666',
  rule: '#e6e6e6',
  mark: '#0017c1',
  target: '#8b3200',
} as const;

/** The colours that a city may have of its own, as pictures carry them. */
const OWN = ['paper', 'text', 'quiet', 'mark', 'target'] as const;
export type OwnInk = Readonly<Record<(typeof OWN)[number], string>>;

/** A drawing in a city's own colours. They stand in attributes only: in texts, quotes are escaped. */
export const inked = ({ markup }: Markup, own: OwnInk): Markup => ({
  markup: markup.replace(/(?<= (?:fill|stroke)=")#[\da-f]{6}(?=")/g, (colour) => {
    const role = OWN.find((one) => ink[one] === colour);
    return role ? own[role] : colour;
  }),
});
