/** Units of what rises and falls; everything else is counted and grows or shrinks. */
const RISING = ['%', '点', '星', '倍', '割', 'ポイント'];

export const isCount = (unit: string | null): boolean => unit !== null && !RISING.includes(unit);
