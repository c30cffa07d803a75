import { textIn, type Block, type Content } from '../../../formats/form/cell/content.ts';
import { TODO, todo } from '../../../formats/form/official/todo.ts';
import { isMissing } from '../../../model/figure/figure.ts';
import { parseTarget } from '../../../model/figure/target.ts';
import type { Say } from '../../../parse/problem.ts';

/** An entry of next year's report, and what the officer has to decide about it. */
export type Next = Readonly<{ content: Block; asks: readonly Say[] }>;

/** The years of the report that is copied and of the one that is begun. */
export type Years = Readonly<{ last: number; next: number }>;

/** Fields with contents, those without left out. */
export const filled = (fields: Readonly<Record<string, Content | null | undefined>>): Block =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, content]) =>
      content === undefined || content === null ? [] : [[field, content]],
    ),
  );

/** A survey whose numbers are to be written, the last ones behind `previous`. */
export function nextSurvey(survey: Block): Next {
  const { id, name, part, of, method, asked, answered, rate, when } = survey;
  const open = Object.keys(filled({ asked, answered, rate, when })).map(
    (field): [string, Content] => [field, TODO],
  );
  const isKnown = open.length > 0 || method !== 'unknown';
  const previous = isKnown ? filled({ method, asked, answered, rate, when }) : null;
  const content = filled({ id, name, part, of, method, ...Object.fromEntries(open), previous });
  return { content, asks: [] };
}

/** A target as it was set; one whose year is over is asked for. */
export function nextTarget(target: Block, { next }: Years): Next {
  const { measure, target: text, figure, by, inWords } = target;
  const stated = textIn(target, 'by') ?? parseTarget(textIn(target, 'target') ?? '').by;
  const isOver = stated !== null && Number(stated) < next;
  const asks: readonly Say[] = isOver ? [(m) => m.desk.targetOver(Number(stated))] : [];
  return {
    content: filled({ measure, target: text, figure, by, inWords }),
    asks: [...asks, ...yearAsks(target)],
  };
}

/** A result to be measured again: its value is to be written, the last one stands behind `previous`. */
export function nextResult(result: Block, years: Years): Next {
  const { measure, id, outcome, indicator, comparability, survey } = result;
  const last = previousOf(result, years);
  const isVariant = comparability === 'variant';
  const note = isVariant || last.isText ? todo(textIn(result, 'note')) : null;
  const rating = 'rating' in result ? TODO : null;
  return {
    content: filled({
      ...{ measure, id, outcome, indicator, comparability, value: TODO, survey },
      ...{ previous: last.previous, textOnly: last.isText ? ['previous'] : null, rating, note },
    }),
    asks: [...last.asks, ...yearAsks(result), ...(isVariant ? [ASK_VARIANT] : [])],
  };
}

const ASK_VARIANT: Say = (m) => m.desk.stillVariant();

/** A result of an initiative; a previous value stands beside it only where the last report had one there. */
export function nextAnswer(result: Block, years: Years): Next {
  const { target, measure, survey } = result;
  const last = 'previous' in result ? previousOf(result, years) : null;
  const note = last?.isText ? todo(textIn(result, 'note')) : null;
  const textOnly = last?.isText ? ['previous'] : null;
  return {
    content: filled({
      target,
      measure,
      value: TODO,
      survey,
      previous: last?.previous,
      textOnly,
      note,
    }),
    asks: [...(last?.asks ?? []), ...yearAsks(result)],
  };
}

type Previous = Readonly<{ previous: string | null; isText: boolean; asks: readonly Say[] }>;

/** The last value: of several printed numbers the one that was computed with. */
function previousOf(result: Block, { last }: Years): Previous {
  const value = textIn(result, 'value');
  const figure = textIn(result, 'figure');
  if (value === null) return { previous: null, isText: false, asks: [] };
  if (figure !== null)
    return { previous: figure, isText: false, asks: [(m) => m.desk.severalNumbers(last, value)] };
  const { textOnly } = result;
  const isText = Array.isArray(textOnly) && textOnly.includes('value') && !isMissing(value);
  return { previous: value, isText, asks: [] };
}

/** A name that holds a year changes with it. */
const yearAsks = (entry: Block): readonly Say[] =>
  YEAR.test((textIn(entry, 'measure') ?? '').normalize('NFKC'))
    ? [(m) => m.desk.yearInName('id' in entry)]
    : [];

const YEAR = /(?:19|20)\d{2}年|\d{1,2}年(?:度|\d{1,2}月)|[HR]\d{1,2}(?!\d)/;
