import { z } from 'zod';
import { COMPARABILITIES } from './comparability.ts';
import {
  blockId,
  figure,
  id,
  list,
  mistake,
  optional,
  ordinal,
  prose,
  text,
  textOnly,
  year,
} from '../content/fields.ts';
import { absenceOf } from '../figure/figure.ts';
import { parseTarget } from '../figure/target.ts';
import { isUnit } from '../figure/unit.ts';
import { textMistakes } from './text-only.ts';

/** A target that a ward sets itself. `figure` states what to compute with where the printed text is no plain target. */
export const ownTargetSchema = z
  .strictObject({
    measure: text,
    target: text,
    figure: optional(text),
    by: optional(year),
    note: optional(prose),
  })
  .superRefine(({ target, figure: stated }, context) => {
    const { unit } = parseTarget(stated ?? target);
    const path = [stated === null ? 'target' : 'figure'];
    if (unit !== null && !isUnit(unit))
      context.addIssue({ code: 'custom', path, ...mistake('unknownUnit', unit) });
  })
  .transform(({ target, figure: stated, by, ...rest }) => ({
    ...rest,
    target: { ...parseTarget(stated ?? target, by), text: parseTarget(target).text },
  }));

export type OwnTarget = Readonly<z.infer<typeof ownTargetSchema>>;

/** The rules of comparability hold whatever else is wrong with a result. */
const comparable = z.object({ comparability: z.enum(COMPARABILITIES) });

/**
 * One measured thing. `figure` states the figure to compute with where the printed text holds several.
 * `textOnly` lists what is printed in words or as several numbers, which the note explains.
 * `outcome` is the number of the outcome target it answers, `survey` the survey of the report that it comes from;
 * `break` says what changed since the previous value.
 */
const resultSchema = z
  .strictObject({
    id: optional(id),
    measure: text,
    outcome: optional(ordinal),
    indicator: optional(id),
    comparability: z.enum(COMPARABILITIES),
    value: optional(figure),
    figure: optional(figure),
    previous: optional(figure),
    textOnly: textOnly(['value', 'previous']),
    rating: optional(text),
    survey: optional(id),
    break: optional(prose),
    note: optional(prose),
  })
  .superRefine(
    ({ comparability, indicator, note, value, figure, previous, textOnly }, context) => {
      const report = (field: string, ...about: Parameters<typeof mistake>) => {
        context.addIssue({ code: 'custom', path: [field], ...mistake(...about) });
      };
      if (comparability !== 'own' && indicator === null)
        report('comparability', 'needsIndicator', comparability);
      if (comparability === 'variant' && note === null) report('comparability', 'needsNote');
      if (comparability === 'own' && indicator !== null) report('indicator', 'ownWithIndicator');
      if (figure != null && absenceOf(value ?? null) !== null)
        report('figure', 'figureWithoutValue');
      if (figure?.number === null) report('figure', 'figureWithoutNumber');
      for (const [field, code, about] of textMistakes({
        ...{ value: figure == null ? value : null, previous, textOnly, note },
      }))
        report(field, field === 'value' ? 'unreadValue' : code, about);
    },
    { when: ({ value }) => comparable.safeParse(value).success },
  )
  .transform(({ value, figure: stated, textOnly: _, ...rest }) => ({
    ...rest,
    value: value && stated ? { ...stated, text: value.text } : value,
  }));

export type Result = Readonly<z.infer<typeof resultSchema>>;

/** One block of the sheet めざす成果および戦略. */
export const strategySchema = z
  .strictObject({
    code: optional(text),
    id: optional(id),
    indicators: z.array(id).min(1),
    aim: optional(prose),
    outcomes: list(ownTargetSchema),
    plan: optional(prose),
    effectiveness: optional(text),
    results: list(resultSchema),
    rating: optional(text),
    progress: optional(text),
    issue: optional(prose),
    response: optional(prose),
    note: optional(prose),
  })
  .transform((block) => ({ ...block, id: blockId(block) }));

export type Strategy = Readonly<z.infer<typeof strategySchema>>;
