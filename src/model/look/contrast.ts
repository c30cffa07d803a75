import { group, least } from 'd3-array';
import { contrastOf, moved, type Colour } from './colour.ts';
import { lookOf, MODES, sourceOf, type Mode, type Place, type Role } from './palette.ts';
import type { StatedLook } from './palette.ts';

/** Two colours of a look that lie on each other and are too near for what they show. */
export type FaintPair = Readonly<{
  mode: Mode;
  front: Role;
  back: Role;
  colours: readonly [front: Colour, back: Colour];
  /** Of their luminances, 1–21, and the least that is needed. */
  ratio: number;
  needed: number;
  /** Where the city states the colour that it comes of, and one near that would do; null if there is none. */
  place: Place;
  enough: Colour | null;
}>;

/** What WCAG 2.2 AA asks of text (1.4.3), and of what is no text but has to be seen (1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;

const SURFACES: readonly Role[] = ['paper', 'panel', 'keyPale', 'cautionPale'];
const WRITTEN: readonly Role[] = ['ink', 'strong', 'quiet', 'link', 'visited'];

type Rule = Readonly<{ front: Role; backs: readonly Role[]; needed: number }>;

/** Which colours lie on which, and what is needed there. Rules are decoration. */
const RULES: readonly Rule[] = [
  ...WRITTEN.map((front) => ({ front, backs: SURFACES, needed: TEXT })),
  { front: 'key', backs: ['paper', 'keyPale'], needed: TEXT },
  { front: 'key', backs: ['panel'], needed: GRAPHIC },
  { front: 'target', backs: ['paper'], needed: TEXT },
  { front: 'edge', backs: ['paper', 'panel'], needed: GRAPHIC },
  { front: 'caution', backs: ['paper', 'cautionPale'], needed: GRAPHIC },
];

/** The pairs of a stated look that stand too near: the faintest one of every colour that is stated. */
export function faintPairs(stated: StatedLook): readonly FaintPair[] {
  const byPlace = group(faintIn(stated), ({ place }) => `${place.mode} ${place.role}`);
  return [...byPlace.values()].flatMap((pairs) => {
    const worst = least(pairs, ({ ratio, needed }) => ratio / needed);
    return worst ? [{ ...worst, enough: enoughFor(stated, worst.place) }] : [];
  });
}

type Found = Omit<FaintPair, 'enough'>;

const faintIn = (stated: StatedLook): readonly Found[] =>
  pairsOf(stated).filter(({ ratio, needed }) => ratio < needed);

/** All pairs that a city has a hand in. */
function pairsOf(stated: StatedLook): readonly Found[] {
  const look = lookOf(stated);
  const pairs = RULES.flatMap(({ front, backs, needed }) =>
    backs.flatMap((back) => MODES.map((mode) => ({ mode, front, back, needed }))),
  );
  return pairs.flatMap((pair): readonly Found[] => {
    const { mode, front, back } = pair;
    const place = sourceOf(stated, mode, front) ?? sourceOf(stated, mode, back);
    const colours = [look[mode][front], look[mode][back]] as const;
    return place ? [{ ...pair, place, colours, ratio: contrastOf(...colours) }] : [];
  });
}

/** The colour nearest to a stated one with which no pair that comes of it is too faint. */
function enoughFor(stated: StatedLook, { mode, role }: Place): Colour | null {
  const colour = lookOf(stated)[mode][role];
  const holds = (tried: Colour): boolean =>
    faintIn({ ...stated, [mode]: { ...stated[mode], [role]: tried } }).every(
      ({ place }) => place.mode !== mode || place.role !== role,
    );
  const isBack = SURFACES.includes(role);
  const [first, second] =
    (mode === 'light') === isBack ? (['white', 'black'] as const) : (['black', 'white'] as const);
  return moved(colour, first, holds) ?? moved(colour, second, holds);
}
