type Trend = 'up' | 'down';

/** Shares, points and stars go up; what is counted grows. */
const isCounted = (unit: string | null): boolean =>
  unit !== null && !['%', '点', '星'].includes(unit);

/** 上がった, 減った */
export const movedPlain = (trend: Trend, unit: string | null): string =>
  (isCounted(unit) ? { up: '増えた', down: '減った' } : { up: '上がった', down: '下がった' })[
    trend
  ];

/** 上がりました, 減りました */
export const movedPolite = (trend: Trend, unit: string | null): string =>
  (isCounted(unit)
    ? { up: '増えました', down: '減りました' }
    : { up: '上がりました', down: '下がりました' })[trend];
