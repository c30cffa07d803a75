import { z } from 'zod';
import type { FiscalYear } from '../figure/fiscal-year.ts';
import type { Notation } from '../figure/notation.ts';
import { directedTarget, parseTarget, type Direction, type Target } from '../figure/target.ts';
import { count, id, mistake, optional, prose, text, unit, year } from './fields.ts';
import { code } from './code.ts';

/**
 * A common indicator. `unit` is the name of a unit of the framework, null for a milestone, which has a target in words
 * only. `name` is the official wording, `explanation` the plain one, `reading` the short name in hiragana; `maximum` is
 * the most that can be reached (5点満点); `by` is the year of the target, null for one that holds for every year.
 */
const fields = {
  code,
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
  by: optional(year),
  retired: optional(z.strictObject({ after: year, why: prose })),
};

type Written = Readonly<{
  target: string;
  by: FiscalYear | null;
  direction: Direction;
  unit: string | null;
}>;

/** An indicator that stands within its group. */
export const indicatorSchemaIn = (notation: Notation) =>
  z
    .strictObject(fields)
    .superRefine((written, context) => {
      checkUnit(written, notation, context);
    })
    .transform((written) => withTarget(written, notation));

/** An indicator in a list of its own; `within` is the code of its group, null where it stands under none. */
export const listedSchemaIn = (notation: Notation) =>
  z
    .strictObject({ ...fields, within: optional(code) })
    .superRefine((written, context) => {
      checkUnit(written, notation, context);
    })
    .transform((written) => withTarget(written, notation));

function checkUnit({ unit, target }: Written, notation: Notation, context: z.RefinementCtx): void {
  const read = parseTarget(target, null, notation);
  if (unit !== null || read.operator === null) return;
  const path = ['target'];
  context.addIssue({ code: 'custom', path, ...mistake('needsUnit', read.unit ?? '') });
}

const withTarget = <W extends Written>({ target, by, ...rest }: W, notation: Notation) => ({
  ...rest,
  target: directedTarget(parseTarget(target, by, notation), rest.direction),
});

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
