/** Decimal subtraction without binary rounding: the result has as many decimals as the finer operand. */
export function difference(a: number, b: number): number {
  const scale = 10 ** Math.max(decimals(a), decimals(b));
  return (Math.round(a * scale) - Math.round(b * scale)) / scale;
}

/** How many decimals a number has: 82.4 → 1. */
export const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
