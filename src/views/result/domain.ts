/**
 * The scale of a measure: from zero to its maximum where it has one (5点満点), shares to 100,
 * counts to a little above the largest value. A value beyond the usual end widens the scale.
 */
export function domainOf(
  unit: string | null,
  values: readonly number[],
  maximum: number | null = null,
): readonly [number, number] {
  const numbers = [0, ...values];
  const largest = Math.max(...numbers);
  const usual = maximum ?? (unit === '%' ? 100 : Math.max(2, Math.ceil(largest * 1.1)));
  return [Math.min(...numbers), Math.max(usual, largest)];
}
