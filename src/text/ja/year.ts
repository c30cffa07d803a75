import type { YearKind } from '../terms.ts';

/** How long a year of a kind lasts: any, and that of 2016; what all of them are called. */
export const YEARS: Readonly<Record<YearKind, Readonly<Record<'any' | 'one' | 'all', string>>>> = {
  fiscal: { any: '4月から翌年3月まで', one: '2016年4月から2017年3月まで', all: '全年度' },
  calendar: { any: '1月から12月まで', one: '2016年1月から12月まで', all: 'すべての年' },
  school: { any: '学校の一年', one: '2016年にはじまる学校の一年', all: '全年度' },
};
