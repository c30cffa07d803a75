import { z } from 'zod';
import { ANY_NOTATION, type Notation } from '../figure/notation.ts';
import { list, optional, text, unit } from './fields.ts';
import { formSchema } from './form.ts';
import { goalSchemaIn, groupSchema, MOST_LEVELS, placedIn, type Group, type PlacedIndicator } from './group.ts';
import { listedSchemaIn, type Indicator } from './indicator.ts';
import { scalesSchema } from './scale.ts';

export type { Group, Indicator, PlacedIndicator };

/**
 * A unit of figures, the other ways in which it is printed, the mark that it may be counted in (☆), and what it is
 * called in a language in which it is not printed.
 */
const unitSchema = z.strictObject({
  name: unit,
  equals: list(unit),
  mark: optional(unit),
  said: optional(text),
});

/**
 * A framework of one to five levels: `goals` holds the form goal, theme, item, indicator; `groups` and `indicators` hold
 * any other depth as lists, in which each entry names the group that it is `within`. Indicators alone are a flat list.
 */
export const frameworkSchemaIn = (notation: Notation) =>
  z
    .strictObject({
      title: text,
      shortTitle: text,
      explanation: text,
      units: list(unitSchema),
      goals: list(goalSchemaIn(notation)),
      groups: list(groupSchema),
      indicators: list(listedSchemaIn(notation)),
      scales: scalesSchema,
      form: optional(formSchema),
    })
    .transform(({ goals, groups, indicators, ...rest }) => ({
      ...rest,
      placed: placedIn(goals, groups, indicators),
      notation: { ...notation, units: rest.units },
    }));

/** The framework of a city of which nothing else is known. */
export const frameworkSchema = frameworkSchemaIn(ANY_NOTATION);

export type Framework = Readonly<z.infer<typeof frameworkSchema>>;

/** All indicators in the order of the framework. */
export const placedIndicators = ({ placed }: Framework): readonly PlacedIndicator[] => placed;

/** Those of all indicators that have these codes, in the order of the framework. */
export const withCodes = (
  all: readonly PlacedIndicator[],
  codes: readonly string[],
): readonly PlacedIndicator[] => all.filter(({ indicator }) => codes.includes(indicator.code));

/** Where something on several indicators stands: at the first of them in the order of the framework. */
export const placeOf = (
  all: readonly PlacedIndicator[],
  codes: readonly string[],
): PlacedIndicator | null => all.find(({ indicator }) => codes.includes(indicator.code)) ?? null;

/** The groups of a level (0 is the top) under which indicators stand, in the order of the framework. */
export const groupsAt = (
  all: readonly PlacedIndicator[],
  level: number,
): readonly Group[] => [...new Set(all.flatMap(({ groups }) => groups[level] ?? []))];

/** The groups above indicators that are known by a code, the upper levels first. */
export const codedGroups = (all: readonly PlacedIndicator[]): readonly Group[] =>
  Array.from({ length: MOST_LEVELS }, (_, level) => groupsAt(all, level))
    .flat()
    .filter(({ kind }) => kind !== 'item');
