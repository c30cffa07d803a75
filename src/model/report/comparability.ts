/**
 * How a result relates to a common indicator.
 * `same`: the indicator's own question of the same population; only these are compared across wards.
 * `variant`: a narrower population or changed wording. `own`: the ward's own measure.
 */
export const COMPARABILITIES = ['same', 'variant', 'own'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];
