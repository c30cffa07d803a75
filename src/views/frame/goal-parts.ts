import { goalAnchor, themeAnchor } from '../../links.ts';
import { themeOf, type Goal, type Theme } from '../../model/content/framework.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What stands under a theme, and under the themes of a goal. */
export type ThemePart<Entry> = Readonly<{
  theme: Theme;
  anchor: string;
  entries: readonly Entry[];
}>;
export type GoalPart<Entry> = Readonly<{
  goal: Goal;
  anchor: string;
  themes: readonly ThemePart<Entry>[];
}>;

/** Things by goal and theme, each once; `codesOf` gives the indicators of a thing. Empty parts are left out. */
export function goalParts<Thing, Entry>(
  { framework, index }: Pick<Dataset, 'framework' | 'index'>,
  things: readonly Thing[],
  codesOf: (thing: Thing) => readonly string[],
  entryOf: (thing: Thing) => Entry,
): readonly GoalPart<Entry>[] {
  const groups = Map.groupBy(things, (thing) => themeOf(index.indicators, codesOf(thing)));
  return framework.goals
    .map((goal) => ({
      goal,
      anchor: goalAnchor(goal.code),
      themes: goal.themes
        .map((theme) => ({
          theme,
          anchor: themeAnchor(theme.code),
          entries: (groups.get(theme) ?? []).map(entryOf),
        }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ themes }) => themes.length > 0);
}

/** Everything in parts, in their order. */
export const entriesOf = <Entry>(parts: readonly GoalPart<Entry>[]): readonly Entry[] =>
  parts.flatMap(({ themes }) => themes.flatMap(({ entries }) => entries));
