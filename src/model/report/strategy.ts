import { z } from 'zod';
import { COMPARABILITIES, type Comparability } from './comparability.ts';
import { confirmed } from './confirmation.ts';
import { ownTargetSchemaIn } from './own-target.ts';
import {
  blockId,
  figureIn,
  id,
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
import { absenceOf, type Figure } from '../figure/figure.ts';
import type { Notation } from '../figure/notation.ts';
import { textMistakes } from './text-only.ts';

/** The rules of comparability hold whatever else is wrong with a result. */
const comparable = z.object({ comparability: z.enum(COMPARABILITIES) });

/** What of `mistakesIn` an editor can tell while it is typed. */
const FORM = {
  allOf: [
    comparedAs(['same', 'variant'], { required: ['indicator'] }),
    comparedAs(['variant'], { required: ['note'] }),
    comparedAs(['own'], { properties: { indicator: false } }),
  ],
  dependencies: { figure: ['value'], textOnly: ['note'] },
};

/**
 * One measured thing. `id` names it over the years where its printed name changes (待機児童数：29年4月). `figure` states
 * the figure to compute with where the printed text holds several, `textOnly` lists what is printed in words or as
 * several numbers, which the note explains. `outcome` is the number of the outcome target it answers, `survey` the survey
 * of the report that it comes from; `break` says what changed since the previous value.
 */
const resultSchemaIn = (notation: Notation) =>
  z
    .strictObject({
      id: optional(id),
      measure: text,
      outcome: optional(ordinal),
      indicator: optional(naming('indicators', code)),
      comparability: z.enum(COMPARABILITIES),
      value: optional(figureIn(notation)),
      figure: optional(figureIn(notation)),
      previous: optional(figureIn(notation)),
      textOnly: textOnly(['value', 'previous']),
      rating: optional(naming('result', text)),
      survey: optional(id),
      break: optional(prose),
      note: optional(prose),
      confirmed,
    })
    .superRefine(
      (result, context) => {
        for (const { field, told } of mistakesIn(result))
          context.addIssue({ code: 'custom', path: [field], ...told });
      },
      { when: ({ value }) => comparable.safeParse(value).success },
    )
    .meta(FORM)
    .transform(({ value, figure: stated, textOnly: _, ...rest }) => ({
      ...rest,
      value: value && stated ? { ...stated, text: value.text } : value,
    }));

function comparedAs(these: readonly Comparability[], then: Readonly<Record<string, unknown>>) {
  const properties = { comparability: { enum: these } };
  return { if: { properties, required: ['comparability'] }, then };
}

type Told = Readonly<{ field: string; told: ReturnType<typeof mistake> }>;

/** A result as it is written; fields that are wrong in themselves are undefined. */
type Written = Readonly<{
  comparability: (typeof COMPARABILITIES)[number];
  indicator?: string | null;
  note?: string | null;
  value?: Figure | null;
  figure?: Figure | null;
  previous?: Figure | null;
  textOnly?: readonly string[];
}>;

function mistakesIn(written: Written) {
  const { comparability, indicator, note, value, figure, previous, textOnly } = written;
  const found: Told[] = [];
  const report = (field: string, ...about: Parameters<typeof mistake>) => {
    found.push({ field, told: mistake(...about) });
  };
  if (comparability !== 'own' && indicator === null)
    report('comparability', 'needsIndicator', comparability);
  if (comparability === 'variant' && note === null) report('comparability', 'needsNote');
  if (comparability === 'own' && indicator !== null) report('indicator', 'ownWithIndicator');
  if (figure != null && absenceOf(value ?? null) !== null) report('figure', 'figureWithoutValue');
  if (figure?.number === null) report('figure', 'figureWithoutNumber');
  const printed = { value: figure == null ? (value ?? null) : null, previous: previous ?? null };
  const marked = { textOnly: textOnly ?? [], note: note ?? null };
  for (const [field, code, about] of textMistakes({ ...printed, ...marked }))
    report(field, field === 'value' ? 'unreadValue' : code, about);
  return found;
}

export type Result = Readonly<z.infer<ReturnType<typeof resultSchemaIn>>>;

/** One block of the sheet めざす成果および戦略. */
export const strategySchemaIn = (notation: Notation) =>
  z
    .strictObject({
      code: optional(text),
      id: optional(id),
      indicators: z.array(naming('indicators', code)).min(1),
      aim: optional(prose),
      outcomes: list(ownTargetSchemaIn(notation)),
      plan: optional(prose),
      effectiveness: optional(naming('effectiveness', text)),
      results: list(resultSchemaIn(notation)),
      rating: optional(naming('overall', text)),
      progress: optional(naming('progress', text)),
      issue: optional(prose),
      response: optional(prose),
      note: optional(prose),
      confirmed,
    })
    .meta(NAMED)
    .transform((block) => ({ ...block, id: blockId(block) }));

export type Strategy = Readonly<z.infer<ReturnType<typeof strategySchemaIn>>>;
