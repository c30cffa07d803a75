import { z } from 'zod';
import { count, id, list, mistake, optional, prose, text, unit, year } from './fields.ts';
import { formSchema } from './form.ts';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import { scalesSchema } from './scale.ts';
import { directedTarget, parseTarget, type Direction, type Target } from '../figure/target.ts';

/**
 * A common indicator. `unit` is the name of a unit of the framework, null for a milestone, which has a target in words
 * only.
 * `name` is the official wording, `explanation` the plain one, `reading` the short name in hiragana; `maximum` is the most that can be reached (5点満点).
 */
const indicatorSchema = z
  .strictObject({
    code: id,
    slug: id,
    name: text,
    shortName: text,
    reading: optional(text),
    explanation: text,
    population: optional(text),
    unit: optional(unit),
    maximum: optional(count),
    direction: z.enum(['higher', 'lower']),
    target: text,
    by: year,
    retired: optional(z.strictObject({ after: year, why: prose })),
  })
  .superRefine(({ unit, target }, context) => {
    const read = parseTarget(target);
    if (unit !== null || read.operator === null) return;
    const path = ['target'];
    context.addIssue({ code: 'custom', path, ...mistake('needsUnit', read.unit ?? '') });
  })
  .transform(({ target, by, ...rest }) => ({
    ...rest,
    target: directedTarget(parseTarget(target, by), rest.direction),
  }));

const itemSchema = z.strictObject({ mark: text, name: text, indicators: z.array(indicatorSchema) });
const themeSchema = z.strictObject({ code: id, name: text, items: z.array(itemSchema) });
const goalSchema = z.strictObject({
  code: id,
  name: text,
  shortName: text,
  themes: z.array(themeSchema),
});

/** A unit of figures, the other ways in which it is printed, and the mark that it may be counted in (☆). */
const unitSchema = z.strictObject({ name: unit, equals: list(unit), mark: optional(unit) });

export const frameworkSchema = z.strictObject({
  title: text,
  shortTitle: text,
  explanation: text,
  units: list(unitSchema),
  goals: z.array(goalSchema),
  scales: scalesSchema,
  form: optional(formSchema),
});

export type Framework = Readonly<z.infer<typeof frameworkSchema>>;
export type Goal = Framework['goals'][number];
export type Theme = Goal['themes'][number];
export type Item = Theme['items'][number];
export type Indicator = Readonly<{
  code: string;
  slug: string;
  name: string;
  shortName: string;
  reading: string | null;
  explanation: string;
  population: string | null;
  unit: string | null;
  maximum: number | null;
  direction: Direction;
  target: Target;
  /** The last fiscal year that it is measured in, and why it ends; null as long as it is in use. */
  retired: Readonly<{ after: FiscalYear; why: string }> | null;
}>;

/** An indicator with the goal, theme and item it stands under. */
export type PlacedIndicator = Readonly<{
  goal: Goal;
  theme: Theme;
  item: Item;
  indicator: Indicator;
}>;

/** All indicators in the order of the framework. */
export const placedIndicators = (framework: Framework): readonly PlacedIndicator[] =>
  framework.goals.flatMap((goal) =>
    goal.themes.flatMap((theme) =>
      theme.items.flatMap((item) =>
        item.indicators.map((indicator) => ({ goal, theme, item, indicator })),
      ),
    ),
  );

/** Those of all indicators that have these codes, in the order of the framework. */
export const withCodes = (
  all: readonly PlacedIndicator[],
  codes: readonly string[],
): readonly PlacedIndicator[] => all.filter(({ indicator }) => codes.includes(indicator.code));

/** The theme that something on several indicators stands under: that of the first in the order of the framework. */
export const themeOf = (all: readonly PlacedIndicator[], codes: readonly string[]): Theme | null =>
  all.find(({ indicator }) => codes.includes(indicator.code))?.theme ?? null;
