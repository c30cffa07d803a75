import type { Explanation } from '../explanation.ts';
import { counted, verb } from './count.ts';
import { figureWarnings } from './warnings-figure.ts';
import { reportWarnings } from './warnings-report.ts';
import { wordWarnings } from './warnings-words.ts';

/** What is said of what is readable but unlikely in content files. */
export const warnings = {
  ...figureWarnings,
  ...reportWarnings,
  ...wordWarnings,
  todo: (): Explanation => ({
    message: 'this is still to be written (TODO)',
    remedy:
      'write it as in the source; if nothing is printed, remove the line; for a printed dash, write –',
  }),
  siteMoved: (version: string, base: string): Explanation => ({
    message: `when version ${version} was recorded the site stood at ${base}; every address in the published data changes with it`,
    remedy:
      'put it back unless the site has moved; if it has, redirect the old address to the new one',
  }),
  unneeded: (kind: string): Explanation => ({
    message: `the warning “${kind}” that was confirmed here no longer appears`,
    remedy: 'remove this line',
  }),
  /** Before the place of a warning, with its kind, by which it is confirmed. */
  label: (kind: string): string => `warning (${kind})`,
  /** How a warning is answered. */
  answer: (kind: string): string =>
    `If it is as in the source and there is nothing to correct, write beside it confirmed: { ${kind}: where in the source you saw it } and it stays quiet (the word after “warning” is its kind).`,
  count: (errors: number, noticed: number): string =>
    errors + noticed === 0
      ? 'No mistakes and no warnings.'
      : `${counted(errors, 'mistake')}, ${counted(noticed, 'warning')}`,
  more: (count: number): string =>
    `There ${verb(count, 'is', 'are')} ${count} more; npm run check shows all.`,
};
