import { lookSchema } from '../model/content/look.ts';
import { faintPairs, type FaintPair } from '../model/look/contrast.ts';
import { lookOf, type Look } from '../model/look/palette.ts';
import { parseWith, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import type { Source } from './source.ts';

/** Reads the colours of a city's own look; all that lie on each other can be told apart. */
export function parseLook(source: Source): Parsed<Look> {
  const { value, ...parsed } = parseWith(lookSchema, source);
  if (value === null) return { ...parsed, value };
  const problems = faintPairs(value).map(faintFinding).map(parsed.yaml.locate);
  return { ...parsed, problems, value: problems.length > 0 ? null : lookOf(value) };
}

const faintFinding = (pair: FaintPair): Finding => ({
  path: [pair.place.mode, pair.place.role],
  say: (m) => m.faintPair(pair),
});
