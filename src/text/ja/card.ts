import type { Terms } from '../terms.ts';
import { movedPlain } from './moved.ts';

/** Words and sentences of report cards. */
export const cardWords = ({ area, yearWord }: Terms) =>
  ({
    cardNoResults: 'この報告には、結果が載っていません。',
    cardOne: {
      reached: '結果は1件で、目標に達しています。',
      notYet: '結果は1件で、まだ目標に達していません。',
      missed: '結果は1件で、目標に達しませんでした。',
      untold: '結果は1件で、目標や比べられる数値がないため、目標に達したかどうかは判断できません。',
    },
    cardAll: {
      reached: (count: number) => `${count}件の結果すべてが、目標に達しています。`,
      notYet: (count: number) => `${count}件の結果は、どれもまだ目標に達していません。`,
      missed: (count: number) => `${count}件の結果は、どれも目標に達しませんでした。`,
      untold: (count: number) =>
        `${count}件の結果は、目標や比べられる数値がないため、どれも目標に達したかどうかを判断できません。`,
    },
    cardCounted: (results: number, reached: number, short: number, timing: Timing) => {
      if (reached === 0 && short === results)
        return `${results}件の結果は、どれも目標に達していません。`;
      if (reached === 0)
        return `${results}件の結果のうち、目標に達したものはありません。${short}件は${SHORT[timing]}。`;
      if (short === 0) return `${results}件の結果のうち、${reached}件が目標に達しています。`;
      return `${results}件の結果のうち、${reached}件が目標に達し、${short}件は${SHORT[timing]}。`;
    },
    cardUntold: (count: number) => `ほかの${count}件は判断できません。`,
    cardClose: (count: number, results: number) =>
      results === 1
        ? 'ただし、目標との差は調査の誤差の範囲内です。'
        : `うち${count}件は、目標との差が調査の誤差の範囲内です。`,

    cardMoved: (compared: number, better: number, worse: number, unclear: number) => {
      if (compared === 0) return '';
      const parts = [
        ...(better > 0 ? [`良い方向に動いたのは${better}件`] : []),
        ...(worse > 0 ? [`逆の方向に動いたのは${worse}件`] : []),
        ...(unclear > 0 ? [`はっきりした差とはいえないのは${unclear}件`] : []),
      ];
      return parts.length === 0 ? '' : `前${yearWord}と比べて、${parts.join('、')}です。`;
    },

    furthestHeading: (count: number, all: number) =>
      all > count ? `目標からいちばん遠い${count}件` : `目標に達していない${count}件`,
    furthestFigure: (value: string, target: string) => `${value}（${target}）`,
    furthestResponse: (text: string) => `${area}の対応：${text}`,
    openingWords: (text: string) => /^[^。]*。?/.exec(text.trim())?.[0].replace(/。$/, '') ?? '',
    isOneSentence: (text: string) => /^[^。]*。?$/.test(text.trim()),
    squaresKey: (name: string, count: number) => `${name}${count}件`,
    squaresNames: {
      reached: '達した',
      missed: '達していない',
      untold: '判断できない',
    },
    verdictBrief: {
      reached: '達した',
      notYet: 'まだ',
      missed: '達しなかった',
      untold: '判断できない',
    },
    verdictClose: (verdict: string) => `${verdict}（誤差の範囲内）`,
    comparabilityBrief: { variant: '設問や対象が異なる', own: `${area}独自` },
    changeBrief: (amount: string, said: string) => `${amount} ${said}`,
    movedWord: (trend: 'up' | 'down' | 'flat', unit: string | null) =>
      trend === 'flat' ? '変わらない' : movedPlain(trend, unit),
    sameAsBefore: `前${yearWord}と同じ`,

    shareCard: '共有',
    printCard: '1枚に印刷',
    resultsHeadingOf: (count: number) => `結果（${count}件）`,
    orderHeading: '並べ方',
    orderGoal: '目標ごと',
    orderFramework: '枠組みの順',
    orderDistance: '目標から遠い順',
    orderNote: '「目標から遠い順」は、図の上での値と目標の距離が長い順です。',
    showHeading: '見る',
    cardKey: (previous: string | null, current: string) =>
      `${previous === null ? '' : `白い丸は${previous}、`}塗った丸は${current}、縦線は目標、横線は調査の誤差の幅。割合は0〜100%、ほかは図ごとの目盛りです。`,
    ownRating: `${area}の評価`,
    fromTo: (before: string, now: string) => `${before} → ${now}`,
    responseOf: `${area}の対応`,
    toStrategy: (title: string) => `戦略「${title}」を読む`,

    rated: (grade: string, favourable: boolean | null, status: Status, close: boolean) => {
      if (status === 'untold')
        return `${area}の評価は『${grade}』です。目標に達したかどうかは判断できません。`;
      const agrees = favourable === (status === 'reached');
      const link = close || favourable === null ? 'です。' : agrees ? 'で、' : 'ですが、';
      const also = agrees && !close ? 'も' : 'は';
      return `${area}の評価は『${grade}』${link}目標に${also}${ATTAINED[status]}${close ? CLOSE : '。'}`;
    },
    unrated: (status: Status, close: boolean) =>
      status === 'untold'
        ? '目標に達したかどうかは判断できません。'
        : `目標に${status === 'reached' ? '' : 'は'}${ATTAINED[status]}${close ? CLOSE : '。'}`,
    strategyRated: (grades: readonly (readonly [string, string])[]) =>
      grades.length === 0
        ? ''
        : `${grades.map(([name, grade]) => `${name}は『${grade}』`).join('、')}です。`,
    overallRating: '戦略全体の評価',
  }) as const;

type Status = 'reached' | 'notYet' | 'missed' | 'untold';

/** When those that fall short do: before the year of their target, after it, or some of both. */
type Timing = 'notYet' | 'missed' | 'both';

const SHORT: Readonly<Record<Timing, string>> = {
  notYet: 'まだ達していません',
  missed: '達しませんでした',
  both: '達していません',
};

const ATTAINED: Readonly<Record<Exclude<Status, 'untold'>, string>> = {
  reached: '達しています',
  notYet: 'まだ届いていません',
  missed: '届きませんでした',
};

const CLOSE = '。ただし、目標との差は調査の誤差の範囲内です。';
