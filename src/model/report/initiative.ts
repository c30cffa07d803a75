import { z } from 'zod';
import type { Figure } from '../figure/figure.ts';
import type { Notation } from '../figure/notation.ts';
import {
  blockId,
  figureIn,
  id,
  isObject,
  list,
  mistake,
  NAMED,
  optional,
  ordinal,
  prose,
  text,
  textOnly,
} from '../content/fields.ts';
import { code } from '../content/code.ts';
import { naming } from '../content/register.ts';
import { confirmed } from './confirmation.ts';
import { ownTargetSchemaIn, type OwnTarget } from './own-target.ts';
import { textMistakes } from './text-only.ts';

const initiativeResultSchemaIn = (notation: Notation) =>
  z
    .strictObject({
      target: optional(ordinal),
      measure: optional(text),
      value: optional(figureIn(notation)),
      previous: optional(figureIn(notation)),
      textOnly: textOnly(['value', 'previous']),
      survey: optional(id),
      note: optional(prose),
      confirmed,
    })
    .superRefine(
      (result, context) => {
        for (const [field, ...about] of textMistakes(result))
          context.addIssue({ code: 'custom', path: [field], ...mistake(...about) });
      },
      { when: isObject },
    )
    .meta({
      anyOf: [{ required: ['target'] }, { required: ['measure'] }],
      dependencies: { textOnly: ['note'] },
    })
    .transform(({ textOnly: _, ...rest }) => rest);

/** One block of the sheet 具体的取組. The previous value of a result is one that is printed beside it. */
export const initiativeSchemaIn = (notation: Notation) =>
  z
    .strictObject({
      code: optional(text),
      id: optional(id),
      strategies: z.array(id).min(1),
      indicators: z.array(naming('indicators', code)).min(1),
      summary: optional(prose),
      targets: list(ownTargetSchemaIn(notation)),
      withdrawal: optional(prose),
      before: list(text),
      done: list(text),
      results: list(initiativeResultSchemaIn(notation)),
      achievement: optional(naming('achievement', text)),
      effectiveness: optional(naming('initiative', text)),
      issue: optional(prose),
      improvement: optional(prose),
      note: optional(prose),
      confirmed,
    })
    .meta(NAMED)
    .transform((block) => ({ ...block, id: blockId(block) }));

export type Initiative = Readonly<z.infer<ReturnType<typeof initiativeSchemaIn>>>;

/** A printed result of an initiative beside the target it answers. */
export type InitiativeResult = Readonly<{
  number: number;
  measure: string;
  value: Figure | null;
  previous: Figure | null;
  target: OwnTarget | null;
  survey: string | null;
  note: string | null;
}>;

/** Every printed result, then every target without a printed result (its value is missing, not zero). */
export function initiativeResults({ targets, results }: Initiative): readonly InitiativeResult[] {
  const printed = results.map(({ target, measure, ...rest }) => {
    const answered = target === null ? null : (targets[target - 1] ?? null);
    return { ...rest, measure: measure ?? answered?.measure ?? '', target: answered };
  });
  const unanswered = targets
    .filter((_, index) => !results.some(({ target }) => target === index + 1))
    .map((target) => ({
      ...{ measure: target.measure, value: null, previous: null, target },
      ...{ survey: null, note: null },
    }));
  return [...printed, ...unanswered].map((result, index) => ({ number: index + 1, ...result }));
}
