import type { YearKind } from '../terms.ts';

/** From when to when a year lasts: of any year, and of 2016. */
export const YEAR_SPANS: Readonly<Record<YearKind, Readonly<{ any: string; one: string }>>> = {
  fiscal: { any: '4月から翌年3月まで', one: '2016年4月から2017年3月まで' },
  calendar: { any: '1月から12月まで', one: '2016年1月から12月まで' },
  school: { any: '学校の一年', one: '2016年にはじまる一年' },
};
