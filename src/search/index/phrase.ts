import { isHiragana } from '../words/kana.ts';
import type { Places } from './places.ts';

/** So many keys are asked for at once. */
const FEW = 4;

/**
 * Where keys stand side by side. Hiragana stand almost everywhere and are dear: they are asked for last, and only where
 * the other keys of a phrase stand as they do in it.
 */
export async function phrasePlaces(
  placesOf: (key: string) => Promise<Places>,
  keys: readonly string[],
): Promise<Places> {
  const asked = keys
    .map((key, at) => ({ key, at }))
    .sort((a, b) => Number(isHiragana(a.key)) - Number(isHiragana(b.key)));
  let starts: Places | null = null;
  for (let next = 0; next < asked.length && starts?.size !== 0; next += FEW) {
    const few = asked.slice(next, next + FEW);
    const places = await Promise.all(few.map(({ key }) => placesOf(key)));
    for (const [at, one] of places.entries()) starts = startsWith(starts, one, few[at]?.at ?? 0);
  }
  return starts ?? NOWHERE;
}

const NOWHERE: Places = new Map();

/** The starts, or all places if there are none yet, from which a place lies that far away. */
function startsWith(starts: Places | null, places: Places, distance: number): Places {
  if (!starts) return mapped(places, (own) => own.map((place) => place - distance));
  return mapped(starts, (own, bundle) => {
    const wanted = new Set(places.get(bundle));
    return own.filter((start) => wanted.has(start + distance));
  });
}

/** Places changed bundle by bundle; bundles without any are left out. */
export const mapped = (
  places: Places,
  change: (own: readonly number[], bundle: string) => readonly number[],
): Places =>
  new Map(
    [...places].flatMap(([bundle, own]) => {
      const changed = change(own, bundle);
      return changed.length > 0 ? [[bundle, changed] as const] : [];
    }),
  );

/** The places right before which something stands. */
export const placesAfter = (places: Places, before: Places): Places =>
  startsWith(places, before, -1);
