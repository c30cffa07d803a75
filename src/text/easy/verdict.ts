import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { places, thingsOf } from './count.ts';

const BRIEF: Readonly<Record<TargetStatus, string>> = {
  ...{ reached: 'とどいた', notYet: 'まだ', missed: 'とどかなかった', untold: '' },
};

/** How an indicator stands, in a few easy words. */
export const verdictWords = ({ area }: Terms) =>
  ({
    briefOne: (ward: string, value: string, status: TargetStatus) =>
      `${ward} ${value} ${BRIEF[status]}`,
    briefAll: () => 'みんな とどいた',
    briefNone: (_: number, status: 'notYet' | 'missed') =>
      status === 'notYet' ? 'まだ どこも とどいていない' : 'どこも とどかなかった',
    briefSome: (wards: number, reached: number) =>
      `${thingsOf(wards)} ${area}のうち ${places(reached)}が とどいた`,
    briefUntold: (wards: number) => `${thingsOf(wards)} ${area}が 調べた`,
    briefMilestone: (done: number, wards: number) =>
      wards === 1
        ? done === 1
          ? 'できた'
          : 'できていない'
        : `${thingsOf(wards)} ${area}のうち ${places(done)}が できた`,
    briefMilestoneUnstated: 'できたかどうかは 書いていない',
    briefApart: '比べられる 数字なし',
    briefNothing: '報告なし',
    rowsKey: `ぬった 丸は、${area}の 数字です。白い 丸は、前の 年の 数字です。たての 線は、目標です。横の 長さは、ひとつずつ ちがいます。`,
    attained: { reached: 'とどいた', notYet: 'まだ とどいていない', missed: 'とどかなかった' },
  }) as const;
