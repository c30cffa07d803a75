import { z } from 'zod';
import { mistake, optional, prose, text, unknownUnit, year } from '../content/fields.ts';
import { isUnreadTarget } from '../figure/doubt.ts';
import { parseTarget, statedYear, WORDS } from '../figure/target.ts';
import { isUnit } from '../figure/unit.ts';
import type { Notation } from '../figure/notation.ts';
import { confirmed } from './confirmation.ts';

/**
 * A target that a ward sets itself. `figure` states what to compute with where the printed text is no plain target;
 * `inWords` says that it sets no figure at all, although its text looks as if it did.
 */
export const ownTargetSchemaIn = (notation: Notation) =>
  z
    .strictObject({
      measure: text,
      target: text,
      figure: optional(text),
      by: optional(year),
      inWords: optional(z.enum(['yes'])),
      note: optional(prose),
      confirmed,
    })
    .superRefine(({ target, figure: stated, by, inWords }, context) => {
      const { unit, ...read } = parseTarget(stated ?? target, null, notation);
      const report = (field: string, told: ReturnType<typeof mistake>) => {
        context.addIssue({ code: 'custom', path: [field], ...told });
      };
      const field = stated === null ? 'target' : 'figure';
      if (unit !== null && !isUnit(notation.units, unit))
        report(field, unknownUnit(unit, notation));
      if (inWords === null && isUnreadTarget(read, notation))
        report(field, mistake('unreadTarget'));
      const year = statedYear(target, notation);
      if (by !== null && year !== null && by !== year)
        report('by', mistake('otherTargetYear', String(year)));
    })
    .transform(({ target, figure: stated, by, inWords, ...rest }) => {
      const printed = parseTarget(target, by, notation);
      const read = stated === null ? printed : parseTarget(stated, printed.by, notation);
      return { ...rest, target: { ...read, ...(inWords && WORDS), text: printed.text } };
    });

export type OwnTarget = Readonly<z.infer<ReturnType<typeof ownTargetSchemaIn>>>;
