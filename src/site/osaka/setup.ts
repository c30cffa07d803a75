import { otherContent } from './osaka.ts';

/** Says which tests of the site are skipped, and why. */
export function setup(): void {
  if (otherContent !== null)
    console.log(
      `Skipped in src/site/osaka, the tests of all that the search finds: ${otherContent}.`,
    );
}
