import type { Edition } from '../../edition.ts';
import { goalAnchor, themeAnchor } from '../../links.ts';
import { groupsAt, placeOf, type Group } from '../../model/content/framework.ts';
import { groupName } from './group.ts';

/** What stands under a group of the second level, and under those of a group of the first; null where there is none. */
export type ThemePart<Entry> = Readonly<{
  name: string | null;
  anchor: string | null;
  entries: readonly Entry[];
}>;
export type GoalPart<Entry> = Readonly<{
  name: string | null;
  anchor: string | null;
  themes: readonly ThemePart<Entry>[];
}>;

/**
 * Things by the first two levels of the framework, each once; `codesOf` gives the indicators of a thing. Empty parts are
 * left out; what stands under no group comes in a part without a name.
 */
export function goalParts<Thing, Entry>(
  { dataset: { index }, words }: Edition,
  things: readonly Thing[],
  codesOf: (thing: Thing) => readonly string[],
  entryOf: (thing: Thing) => Entry,
): readonly GoalPart<Entry>[] {
  const all = index.indicators;
  const placed = things.flatMap((thing) => {
    const groups = placeOf(all, codesOf(thing))?.groups;
    return groups ? { thing, goal: groups[0] ?? null, theme: groups[1] ?? null } : [];
  });
  const themes = [null, ...groupsAt(all, 1)];
  return partsIn([...groupsAt(all, 0), null], placed, ({ goal }) => goal).map(([goal, under]) => ({
    name: goal && groupName(words, goal),
    anchor: goal && goalAnchor(goal.code),
    themes: partsIn(themes, under, ({ theme }) => theme).map(([theme, entries]) => ({
      name: theme?.shortName ?? null,
      anchor: theme && themeAnchor(theme.code),
      entries: entries.map(({ thing }) => entryOf(thing)),
    })),
  }));
}

/** Things by their group, in the order of the groups; groups without any are left out. */
function partsIn<Thing>(
  order: readonly (Group | null)[],
  things: readonly Thing[],
  groupOf: (thing: Thing) => Group | null,
) {
  const byGroup = Map.groupBy(things, groupOf);
  return order.flatMap((group) => {
    const found = byGroup.get(group);
    return found ? [[group, found] as const] : [];
  });
}

/** Everything in parts, in their order. */
export const entriesOf = <Entry>(parts: readonly GoalPart<Entry>[]): readonly Entry[] =>
  parts.flatMap(({ themes }) => themes.flatMap(({ entries }) => entries));
