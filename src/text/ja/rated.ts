import type { Difference } from '../../model/standing/agreement.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { moveText, type Move } from './findings.ts';

/** What a result says beside its rating; `move` and `target` are null where they say nothing of the difference. */
export type RatedSaid = Readonly<{
  grade: string | null;
  name: string;
  value: string;
  target: Readonly<{ text: string; status: TargetStatus }> | null;
  move: Move | null;
}>;

const ENDING = {
  reached: ['に達しています', 'に達しており'],
  notYet: ['にはまだ達していません', 'にはまだ達しておらず'],
  missed: ['に達しませんでした', 'に達せず'],
  untold: ['とは比べられません', 'とは比べられず'],
} as const satisfies Record<TargetStatus, readonly string[]>;

/** Sentences that put a ward's own rating beside its figures. Neutral: neither side is the right one. */
export const ratedWords = ({ area, yearWord }: Terms) =>
  ({
    ratedDiffers: ({ grade, name, value, target, move }: RatedSaid) => {
      const reach = target ? [`目標の${target.text}${ENDING[target.status][move ? 1 : 0]}`] : [];
      const went = move ? [`前${yearWord}から${moveText(move)}`] : [];
      return `${area}の評価は「${grade ?? ''}」ですが、「${name}」は${value}で、${[...reach, ...went].join('、')}。`;
    },
    ratedPlain: ({ grade, name, value }: Pick<RatedSaid, 'grade' | 'name' | 'value'>) =>
      grade === null
        ? `「${name}」は${value}、${area}の評価の記載はありません。`
        : `「${name}」は${value}、${area}の評価は「${grade}」です。`,
    ratedInitiative: (name: string, difference: string | null) =>
      difference === null ? name : `${name}：${difference}`,
    ratedMark: (difference: Difference, mark: string) =>
      `${difference.startsWith('effective') || difference.startsWith('ineffective') ? '有効性' : '達成の印'}は「${mark}」ですが、${difference.endsWith('missed') ? '目標に届かなかった数値があります' : '数値はすべて目標に届いています'}。`,

    ratedWards: `${area}ごとの件数（いちばん新しい報告）`,
    ratedWardHeads: [area, '結果', 'うち向きが違う', '取組', 'うち向きが違う'],
    ratedCsv: 'すべてをCSVで',
    ratedEarlier: (count: number) => `前の${yearWord}の報告（${count}件）`,
  }) as const;
