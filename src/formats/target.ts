import type { Target } from '../model/target.ts';

/** The four columns in which a published file states a target. */
export const targetColumns = (target: Target | null) => ({
  target_operator: target?.operator ?? null,
  target_value: target?.number ?? null,
  target_unit: target?.unit ?? null,
  target_fiscal_year: target?.by ?? null,
});
