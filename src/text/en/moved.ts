type Trend = 'up' | 'down' | 'flat';

const MOVED: Readonly<Record<Trend, string>> = { up: 'rose', down: 'fell', flat: 'unchanged' };

/** `rose`, `fell`, `unchanged` */
export const movedWord = (trend: Trend): string => MOVED[trend];

/** `rose by 3.5 points`, `did not change` */
export const movedBy = (trend: Trend, amount: string): string =>
  trend === 'flat' ? 'did not change' : `${MOVED[trend]} by ${amount}`;
