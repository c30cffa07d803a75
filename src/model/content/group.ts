import { z } from 'zod';
import type { Notation } from '../figure/notation.ts';
import { optional, text } from './fields.ts';
import { code } from './code.ts';
import { indicatorSchemaIn, type Indicator } from './indicator.ts';

/** The most levels that a framework has, that of its indicators among them. */
export const MOST_LEVELS = 5;

const itemSchemaIn = (notation: Notation) =>
  z.strictObject({ mark: text, name: text, indicators: z.array(indicatorSchemaIn(notation)) });

const themeSchemaIn = (notation: Notation) =>
  z.strictObject({ code, name: text, items: z.array(itemSchemaIn(notation)) });

/** A framework in the form goal, theme, item, each written within the one above. */
export const goalSchemaIn = (notation: Notation) =>
  z.strictObject({ code, name: text, shortName: text, themes: z.array(themeSchemaIn(notation)) });

/** A group of indicators in a framework of another depth; `within` is the code of the group that it is a part of. */
export const groupSchema = z.strictObject({
  code,
  name: text,
  shortName: optional(text),
  within: optional(code),
});

/** A step of the way to a field of a file. */
type Way = readonly (string | number)[];

/**
 * What indicators stand under, of whatever level. `kind` says how it is called; an item has a mark instead of a code.
 * `way` leads to it in the file.
 */
export type Group = Readonly<{
  kind: 'goal' | 'theme' | 'item' | 'group';
  code: string;
  name: string;
  shortName: string;
  way: Way;
}>;

/** An indicator with the groups that it stands under, from the top; none in a flat list. */
export type PlacedIndicator = Readonly<{
  groups: readonly Group[];
  indicator: Indicator;
  way: Way;
}>;

type Goals = readonly z.infer<ReturnType<typeof goalSchemaIn>>[];
type Groups = readonly z.infer<typeof groupSchema>[];
type Listed = readonly (Indicator & Readonly<{ within: string | null }>)[];

/** All indicators in the order of the framework: those of goals, then those of each group, then those under none. */
export const placedIn = (goals: Goals, groups: Groups, listed: Listed) => [
  ...goals.flatMap(placedInGoal),
  ...placedInGroups(groups, listed),
];

function placedInGoal(
  { code, name, shortName, themes }: Goals[number],
  at: number,
): readonly PlacedIndicator[] {
  const goal: Group = { kind: 'goal', code, name, shortName, way: ['goals', at] };
  return themes.flatMap((written, nth) => {
    const way = [...goal.way, 'themes', nth];
    const theme: Group = { kind: 'theme', code: written.code, ...named(written.name), way };
    return written.items.flatMap(({ mark, name, indicators }, index) => {
      const item: Group = {
        ...{ kind: 'item', code: mark, ...named(name) },
        way: [...way, 'items', index],
      };
      return indicators.map((indicator, number) => ({
        ...{ groups: [goal, theme, item], indicator },
        way: [...item.way, 'indicators', number],
      }));
    });
  });
}

const named = (name: string) => ({ name, shortName: name });

function placedInGroups(groups: Groups, listed: Listed): readonly PlacedIndicator[] {
  const all = new Map(groups.map((group, at) => [group.code, groupOf(group, at)]));
  const placed = listed.map(({ within, ...indicator }, at) => ({
    ...{ within, indicator, way: ['indicators', at] },
    groups: codesAbove(groups, within).flatMap((code) => all.get(code) ?? []),
  }));
  return [...ordered(groups, null), null].flatMap((code) =>
    placed.flatMap(({ within, ...rest }) => (within === code ? rest : [])),
  );
}

const groupOf = ({ code, name, shortName }: Groups[number], at: number): Group => ({
  ...{ kind: 'group', code, name, shortName: shortName ?? name },
  way: ['groups', at],
});

type Listing = readonly Readonly<{
  code?: string | null | undefined;
  within?: string | null | undefined;
}>[];

/** The codes of the groups around a place, from the top, its own last; a circle ends where it closes. */
export function codesAbove(groups: Listing, code: string | null): readonly string[] {
  const found = groups.find((group) => group.code === code);
  if (code === null || !found) return [];
  const others = groups.filter((group) => group !== found);
  return [...codesAbove(others, found.within ?? null), code];
}

/** The codes of groups, each followed by its parts. */
const ordered = (groups: Groups, within: string | null): readonly string[] =>
  groups
    .filter((group) => group.within === within)
    .flatMap(({ code }) => [
      code,
      ...ordered(
        groups.filter((group) => group.code !== code),
        code,
      ),
    ]);
