import { isHiragana } from '../words/kana.ts';
import type { Places } from './places.ts';

/** So many keys are asked for at once, and so many kana. */
const FEW = 4;
const FEW_KANA = 2;

/**
 * Where keys stand side by side. Hiragana stand almost everywhere and are dear: they are asked for last, and only where
 * the other keys of a phrase stand as they do in it.
 */
export async function phrasePlaces(
  placesOf: (key: string) => Promise<Places>,
  keys: readonly string[],
): Promise<Places> {
  const placed = keys.map((key, at) => ({ key, at }));
  const [kana, others] = [true, false].map((is) =>
    placed.filter(({ key }) => isHiragana(key) === is),
  );
  let starts: Places | null = null;
  for (const few of [...inTurn(others ?? [], FEW), ...inTurn(kana ?? [], FEW_KANA)]) {
    if (starts?.size === 0) break;
    const places = await Promise.all(few.map(({ key }) => placesOf(key)));
    for (const [at, one] of places.entries()) starts = startsWith(starts, one, few[at]?.at ?? 0);
  }
  return starts ?? NOWHERE;
}

const inTurn = <T>(all: readonly T[], few: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / few) }, (_, turn) =>
    all.slice(turn * few, (turn + 1) * few),
  );

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
