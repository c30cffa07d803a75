import { isCount } from '../ja/count.ts';

type Trend = 'up' | 'down' | 'flat';

/** 上がりました, 少なく なりました, 同じです */
export const movedPolite = (trend: Trend, unit: string | null): string =>
  (isCount(unit)
    ? { up: '多く なりました', down: '少なく なりました', flat: '同じです' }
    : { up: '上がりました', down: '下がりました', flat: '同じです' })[trend];

/** 上がった, 少なく なった, 同じ */
export const movedPlain = (trend: Trend, unit: string | null): string =>
  (isCount(unit)
    ? { up: '多く なった', down: '少なく なった', flat: '同じ' }
    : { up: '上がった', down: '下がった', flat: '同じ' })[trend];

/** What a small distance or change means, where the answers of a few stand for everybody. */
export const MAYBE = 'ほかの 人に 聞いたら、ちがう 結果に なるかもしれません。';
