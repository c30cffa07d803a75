import { directionOf, isReached, type Direction, type Target } from './target.ts';
import type { Figure } from './figure.ts';

/** What a text that states a comparison holds: a number, the year before, a limit, a movement, all or most of something. */
const COMPARES = new RegExp(
  [
    ...[
      '\\d',
      '前年',
      '昨年',
      '現状',
      '以上',
      '以下',
      '以内',
      '未満',
      '超え',
      '上回',
      '下回',
      '維持',
    ],
    ...['増(?:やす|加|える)', '減(?:らす|少)', '[一二三四五六七八九十百]+(?:割|倍|件)', '半[数分]'],
    ...['全(?:員|て|件|校|地域|職員|区民)', 'すべて', '^(?:なし|皆無)$'],
  ].join('|'),
);

/** A target that speaks of a comparison in which none can be read: it could never be told whether it is reached. */
export const isUnreadTarget = ({ operator, text }: Target): boolean =>
  operator === null && COMPARES.test(text);

/** A target that asks for the direction in which its indicator gets worse. */
export const isAgainst = (target: Target, direction: Direction | null): boolean =>
  direction !== null && !target.plain && (directionOf(target) ?? direction) !== direction;

/** A value and a target that both hold what can be compared, but not with each other (another unit, percent of a share). */
export const isIncomparable = (
  value: Figure | null,
  target: Target,
  previous: Figure | null,
): boolean =>
  value?.number != null &&
  target.operator !== null &&
  (target.relative === null || previous?.number != null) &&
  isReached(value, target, previous) === null;
