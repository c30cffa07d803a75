import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { figureOf } from './limit.ts';
import { movedPolite } from './moved.ts';

/** A change in words: 「3.5ポイント下がりました」. */
export type Move = Readonly<{
  amount: string;
  trend: 'up' | 'down' | 'flat';
  unit: string | null;
}>;

/** A result as sentences name it. */
export type Told = Readonly<{ ward: string; year: string; name: string; value: string }>;

/** A target and its year. */
type Aim = Readonly<{ text: string; by: number | null }>;

export type Direction = 'falls' | 'rises';

/** `3.5ポイント下がりました` */
export const moveText = ({ amount, trend, unit }: Move): string =>
  trend === 'flat' ? '変わりません' : `${amount}${movedPolite(trend, unit)}`;

export const going = (direction: Direction): string =>
  direction === 'falls' ? '下がった' : '上がった';

const closely = (close: boolean): string => (close ? '目標との差は調査の誤差の範囲内です。' : '');

/** `東区の「助け合い」（2016年度）は45%で、` */
const told = ({ ward, year, name, value }: Told): string =>
  `${ward}の「${name}」（${year}）は${value}で、`;

const aimed = ({ yearWord }: Terms, text: string, by: number | null): string =>
  by === null ? `目標の${text}` : `${by}${yearWord}の目標の${text}`;

/** A list without a member says so. */
const counted = (count: number, some: string, none: string): string => (count === 0 ? none : some);

/** Sentences of findings: what the data show, said so that it can be quoted. */
export const findingSentences = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    ratedHeadline: (grade: string, count: number, wards: number) =>
      counted(
        count,
        `${area}の評価は「${grade}」でも、目標に達していない結果が${wards}${area}で${count}件あります。`,
        `「${grade}」と評価した結果に、目標に達していないものはありません。`,
      ),
    findingRated: (ward: string, year: string, grade: string, all: number, short: number) =>
      all === short
        ? `${ward}（${year}）は、「${grade}」と評価した結果${all}件${all === 1 ? 'が' : 'すべてが'}、目標に達していません。`
        : `${ward}（${year}）は、「${grade}」と評価した結果${all}件のうち${short}件が、目標に達していません。`,
    moveNone: (direction: Direction) =>
      `共通の設問で、調査の誤差より大きく${going(direction)}割合はありません。`,
    moveMost: (
      direction: Direction,
      { ward, year, name, value }: Told,
      before: string,
      amount: string,
      certainty: string,
    ) =>
      `${year}の報告で、共通の設問の割合がいちばん大きく${going(direction)}のは${ward}の「${name}」で、${before}から${value}へ${amount}の${direction === 'falls' ? '低下' : '上昇'}です${certainty}。`,
    moveUnknown: '（誤差の幅は不明）',
    moveClear: '（調査の誤差より大きい差）',
    findingMoved: (
      { ward, year, name, value }: Told,
      before: string,
      move: Move,
      certainty: string,
    ) => `${ward}の「${name}」は、${year}に${before}から${value}へ${moveText(move)}${certainty}。`,
    nearHeadline: (count: number) =>
      counted(
        count,
        `目標まであと少しの結果が${count}件あります。`,
        '目標まであと少しの結果はありません。',
      ),
    findingNear: (result: Told, { text, by }: Aim, gap: string, close: boolean) =>
      `${told(result)}${aimed(terms, figureOf(text), by)}まで、あと${gap}です。${closely(close)}`,
    worseningHeadline: (count: number) =>
      counted(
        count,
        `目標に達しておらず、前${yearWord}より目標から遠ざかった結果が${count}件あります。`,
        `目標に達しておらず、前${yearWord}より目標から遠ざかった結果はありません。`,
      ),
    findingWorsening: (
      result: Told,
      { text, by }: Aim,
      isOpen: boolean,
      move: Move,
      certainty: string,
    ) =>
      `${told(result)}${aimed(terms, text, by)}に${isOpen ? 'まだ' : ''}達しておらず、前${yearWord}から${moveText(move)}${certainty}。`,
    earlyHeadline: (count: number) =>
      counted(
        count,
        `期限より早く目標に達した結果が${count}件あります。`,
        '期限より早く目標に達した結果はありません。',
      ),
    findingEarly: (result: Told, { text, by }: Aim, years: number, close: boolean) =>
      `${told(result)}${aimed(terms, text, by)}に、${years}年早く達しています。${closely(close)}`,
    changedHeadline: (count: number) =>
      counted(
        count,
        `聞き方が変わり、前${yearWord}と比べられない結果が${count}件あります。`,
        '聞き方が変わったと書かれた結果はありません。',
      ),
    findingChanged: ({ ward, year, name, value }: Told, before: string, beforeYear: string) =>
      `${ward}の「${name}」は${beforeYear}が${before}、${year}が${value}ですが、聞き方が違うため増減は比べられません。`,
    promisesHeadline: (count: number) =>
      counted(
        count,
        `前の報告で目標に達しておらず、その後の値が分かる結果が${count}件あります。`,
        '二つの報告で追える結果は、まだありません。',
      ),
    findingPromise: (
      { ward, year, name, value }: Told,
      beforeYear: string,
      before: string,
      status: TargetStatus,
    ) =>
      `${ward}の「${name}」は、${beforeYear}の報告では${before}で目標に達していませんでした。${year}は${value}で、${kept[status]}。`,
  } as const;
};

const kept: Readonly<Record<TargetStatus, string>> = {
  reached: '目標に達しました',
  notYet: '目標にはまだ達していません',
  missed: '目標に達しませんでした',
  untold: '目標に達したかどうかは判断できません',
};
