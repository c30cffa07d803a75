import { z } from 'zod';
import { count, id, optional, text, year } from './fields.ts';
import { parseTarget, type Direction, type Target } from './target.ts';

/**
 * A common indicator. `unit` is null for a milestone, which has a target in words only.
 * `name` is the official wording, `explanation` the plain one; `maximum` is the most that can be reached (5点満点).
 */
const indicatorSchema = z
  .strictObject({
    code: id,
    slug: id,
    name: text,
    shortName: text,
    explanation: text,
    population: optional(text),
    unit: optional(text),
    maximum: optional(count),
    direction: z.enum(['higher', 'lower']),
    target: text,
    by: year,
  })
  .transform(({ target, by, ...rest }) => ({ ...rest, target: parseTarget(target, by) }));

const itemSchema = z.strictObject({ mark: text, name: text, indicators: z.array(indicatorSchema) });
const themeSchema = z.strictObject({ code: id, name: text, items: z.array(itemSchema) });
const goalSchema = z.strictObject({
  code: id,
  name: text,
  shortName: text,
  themes: z.array(themeSchema),
});

const scaleSchema = z.strictObject({
  name: text,
  explanation: text,
  grades: z.array(z.strictObject({ value: text, id: optional(text), label: text })),
});

export const SCALES = [
  'result',
  'overall',
  'progress',
  'effectiveness',
  'initiative',
  'achievement',
] as const;

export const frameworkSchema = z.strictObject({
  title: text,
  shortTitle: text,
  explanation: text,
  goals: z.array(goalSchema),
  scales: z.strictObject({
    result: scaleSchema,
    overall: scaleSchema,
    progress: scaleSchema,
    effectiveness: scaleSchema,
    initiative: scaleSchema,
    achievement: scaleSchema,
  }),
});

export type Framework = Readonly<z.infer<typeof frameworkSchema>>;
export type Goal = Framework['goals'][number];
export type Theme = Goal['themes'][number];
export type Item = Theme['items'][number];
export type Scale = Framework['scales']['result'];
export type ScaleName = (typeof SCALES)[number];
export type Indicator = Readonly<{
  code: string;
  slug: string;
  name: string;
  shortName: string;
  explanation: string;
  population: string | null;
  unit: string | null;
  maximum: number | null;
  direction: Direction;
  target: Target;
}>;

/** An indicator with the goal, theme and item it stands under. */
export type Placed = Readonly<{ goal: Goal; theme: Theme; item: Item; indicator: Indicator }>;

/** All indicators in the order of the framework. */
export const placedIndicators = (framework: Framework): readonly Placed[] =>
  framework.goals.flatMap((goal) =>
    goal.themes.flatMap((theme) =>
      theme.items.flatMap((item) =>
        item.indicators.map((indicator) => ({ goal, theme, item, indicator })),
      ),
    ),
  );
