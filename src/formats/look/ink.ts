import type { OwnInk } from '../../charts/drawing/ink.ts';
import type { Edition } from '../../edition.ts';

/** The colours of a city in pictures, which are always light. */
export function inkOf({ dataset }: Edition): OwnInk {
  const { paper, ink, quiet, key, target } = dataset.look.light;
  return { paper, text: ink, quiet, mark: key, target };
}
