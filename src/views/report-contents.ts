import { placedIndicators, type Framework, type Goal, type Theme } from '../model/framework.ts';
import type { Report } from '../model/report.ts';
import type { Strategy } from '../model/strategy.ts';

export type ThemePart = Readonly<{ theme: Theme; anchor: string; strategies: readonly Strategy[] }>;
export type GoalPart = Readonly<{ goal: Goal; anchor: string; themes: readonly ThemePart[] }>;

/** The strategies of a report by goal and theme, each once, under its first indicator. Empty parts are left out. */
export function reportContents(framework: Framework, report: Report): readonly GoalPart[] {
  return framework.goals
    .map((goal) => ({
      goal,
      anchor: `goal-${goal.code}`,
      themes: goal.themes
        .map((theme) => ({
          theme,
          anchor: `theme-${theme.code}`,
          strategies: report.strategies.filter(
            (strategy) => themeOf(framework, strategy) === theme,
          ),
        }))
        .filter(({ strategies }) => strategies.length > 0),
    }))
    .filter(({ themes }) => themes.length > 0);
}

/** A strategy on several indicators stands under the first of them in the order of the framework. */
const themeOf = (framework: Framework, { indicators }: Strategy): Theme | undefined =>
  placedIndicators(framework).find(({ indicator }) => indicators.includes(indicator.code))?.theme;

/** Under which strategy each initiative stands: the first on the page that it serves. */
export function initiativeHomes(
  contents: readonly GoalPart[],
  { initiatives }: Report,
): ReadonlyMap<string, string> {
  const order = contents.flatMap(({ themes }) => themes.flatMap(({ strategies }) => strategies));
  return new Map(
    initiatives.flatMap(({ id, strategies }) => {
      const home = order.find((strategy) => strategies.includes(strategy.id));
      return home ? [[id, home.id] as const] : [];
    }),
  );
}
