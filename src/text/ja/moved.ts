import { isCount } from './count.ts';

type Trend = 'up' | 'down';

/** 上がった, 減った */
export const movedPlain = (trend: Trend, unit: string | null): string =>
  (isCount(unit) ? { up: '増えた', down: '減った' } : { up: '上がった', down: '下がった' })[trend];

/** 上がりました, 減りました */
export const movedPolite = (trend: Trend, unit: string | null): string =>
  (isCount(unit)
    ? { up: '増えました', down: '減りました' }
    : { up: '上がりました', down: '下がりました' })[trend];
