import type { Attainment, TargetStatus } from '../../model/figure/attainment.ts';
import type { Operator, Target } from '../../model/figure/target.ts';
import type { Words } from '../../text/words.ts';
import { coded, derived, flag, required } from '../table/column.ts';

/** The four columns in which a published file states a target. */
export const targetColumns = (target: Target | null) => ({
  target_operator: target?.operator ?? null,
  target_value: target?.number ?? null,
  target_unit: target?.unit ?? null,
  target_fiscal_year: target?.by ?? null,
});

/** The columns in which a published file says how a value stands to its target. */
export const ATTAINMENT_COLUMNS = {
  target_status: derived(required(coded('target_status'))),
  target_within_margin: derived(flag),
} as const;

export const attainmentCells = ({ status, close }: Attainment) => ({
  target_status: STATUS_CODES[status],
  target_within_margin: close,
});

/** A target status as published. */
export const STATUS_CODES = {
  ...{ reached: 'reached', notYet: 'not_yet', missed: 'missed', untold: 'untold' },
} as const satisfies Record<TargetStatus, string>;

/** A target as people read it, from those columns: `50%以上（2017年度まで）`; empty without a target. */
export function targetShown(words: Words, row: Readonly<Record<string, string>>): string {
  const {
    target_operator = '',
    target_value = '',
    target_unit = '',
    target_fiscal_year = '',
  } = row;
  const limit = isOperator(words, target_operator)
    ? limitShown(words, target_operator, target_value, target_unit)
    : '';
  return target_fiscal_year === '' ? limit : words.targetBy(limit, Number(target_fiscal_year));
}

const limitShown = (words: Words, operator: Operator, value: string, unit: string): string =>
  value === '' ? words.relativeTargets[operator] : words.limit(operator, value + unit);

const isOperator = (words: Words, text: string): text is Operator => text in words.relativeTargets;
