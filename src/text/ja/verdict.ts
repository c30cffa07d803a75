import type { TargetStatus } from '../../model/figure/attainment.ts';

const BRIEF = {
  reached: '達した',
  notYet: 'まだ',
  missed: '達しなかった',
} satisfies Record<Exclude<TargetStatus, 'untold'>, string>;

/** Nobody of two, nobody of more. */
const NONE = {
  notYet: ['2区ともまだ達していない', '達した区はまだない'],
  missed: ['2区とも達しなかった', '達した区はない'],
} as const;

/** How an indicator stands, in about five words, beside a small picture. */
export const verdictWords = {
  /** `away`: the number that is left to the target, null where there is none to tell. */
  briefOne: (ward: string, value: string, status: TargetStatus, away: string | null) => {
    if (status === 'untold') return `${ward} ${value}`;
    const stands = status === 'notYet' && away !== null ? `あと${away}` : BRIEF[status];
    return `${ward} ${value}・${stands}`;
  },
  briefAll: (wards: number) => (wards === 2 ? '2区とも達した' : `${wards}区すべてが達した`),
  briefNone: (wards: number, status: 'notYet' | 'missed') => NONE[status][wards === 2 ? 0 : 1],
  briefSome: (wards: number, reached: number) => `${wards}区のうち${reached}区が達した`,
  briefUntold: (wards: number) => `${wards}区が測った`,
  briefMilestone: (done: number, wards: number) =>
    done === wards ? `${wards}区ともできた` : `${wards}区のうち${done}区ができた`,
  briefMilestoneUnstated: 'できたかどうかの記載なし',
  briefApart: '共通の設問の値なし',
  briefNothing: '報告なし',
  rowsKey:
    '塗った丸は区の値（丸一つが一つの区）、白い丸はその前年度の値、縦の線は目標です。横の端から端までの長さは指標ごとに違います。',
} as const;
