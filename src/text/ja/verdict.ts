import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';

const BRIEF = {
  reached: '達した',
  notYet: 'まだ',
  missed: '達しなかった',
} satisfies Record<Exclude<TargetStatus, 'untold'>, string>;

/** Nobody of two, nobody of more. */
const nobody = ({ area }: Terms) =>
  ({
    notYet: [`2${area}ともまだ達していない`, `達した${area}はまだない`],
    missed: [`2${area}とも達しなかった`, `達した${area}はない`],
  }) as const;

/** How an indicator stands, in about five words, beside a small picture. */
export const verdictWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    /** `away`: the number that is left to the target, null where there is none to tell. */
    briefOne: (ward: string, value: string, status: TargetStatus, away: string | null) => {
      if (status === 'untold') return `${ward} ${value}`;
      const stands = status === 'notYet' && away !== null ? `あと${away}` : BRIEF[status];
      return `${ward} ${value}・${stands}`;
    },
    briefAll: (wards: number) =>
      wards === 2 ? `2${area}とも達した` : `${wards}${area}すべてが達した`,
    briefNone: (wards: number, status: 'notYet' | 'missed') =>
      nobody(terms)[status][wards === 2 ? 0 : 1],
    briefSome: (wards: number, reached: number) => `${wards}${area}のうち${reached}${area}が達した`,
    briefUntold: (wards: number) => `${wards}${area}が測った`,
    briefMilestone: (done: number, wards: number) =>
      wards === 1
        ? done === 1
          ? 'できた'
          : 'できていない'
        : done === wards
          ? `${wards}${area}ともできた`
          : `${wards}${area}のうち${done}${area}ができた`,
    briefMilestoneUnstated: 'できたかどうかの記載なし',
    briefApart: '共通の設問の値なし',
    briefNothing: '報告なし',
    rowsKey: `塗った丸は${area}の値（丸一つが一つの${area}）、白い丸はその前${yearWord}の値、縦の線は目標です。横の端から端までの長さは指標ごとに違います。`,
  } as const;
};
