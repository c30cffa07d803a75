import type { Terms } from '../terms.ts';
import { attainedSentence } from './attained.ts';
import { movedPolite } from './moved.ts';

/** Words of the ward finder, of ward pages and of 「わたしの区」. */
export const wardWords = ({ area, yearWord }: Terms) =>
  ({
    wardInCity: (city: string, ward: string) => `${city}${ward}`,
    tileMap: '地図の並びから選ぶ',
    tileMapHint: `${area}の位置をおおまかに並べた図です。`,
    tileKey: `太い枠の${area}には報告があります。点線の枠の${area}は「報告なし」です。`,
    kanaList: '五十音順の一覧から選ぶ',
    otherWards: 'その他',
    myWardIs: `わたしの${area}：`,
    setMyWard: `わたしの${area}にする`,
    unsetMyWard: `わたしの${area}をやめる`,
    setMyWardOf: (ward: string) => `${ward}をわたしの${area}にする`,
    unsetMyWardOf: (ward: string) => `${ward}をわたしの${area}にするのをやめる`,
    myWardHint: `選んだ${area}は、このブラウザーの中だけに保存されます。`,

    wardNoReport: (ward: string, hasEnded: boolean) =>
      `${ward}の報告は、${hasEnded ? '' : 'まだ'}登録されていません。`,
    wardLatest: (ward: string, year: string, sentence: string) =>
      `${ward}のいちばん新しい報告は${year}です。${sentence}`,
    wardNeighbours: `近くの、報告のある${area}`,
    readReport: (year: string) => `${year}の報告カードを読む`,
    readMissed: (count: number) => `達していない${count}件を見る`,
    reportsHeading: `前の${yearWord}の報告カード`,
    sinceHeading: '前の報告から何が変わったか',
    sinceLead: (before: string, now: string, count: number) =>
      count === 0
        ? `${before}と${now}の報告に、同じ測り方の結果はありません。`
        : `${before}と${now}の報告で同じことを測った結果は${count}件です。`,
    sinceReached: (count: number) => `新しく目標に達した${count}件`,
    sinceLost: (count: number) => `目標に達しなくなった${count}件`,
    sinceBetter: (count: number) => `良い方向に動いた${count}件`,
    sinceWorse: (count: number) => `逆の方向に動いた${count}件`,
    sinceUnclear: (count: number) => `はっきりした差とはいえない${count}件`,
    sinceNew: (count: number) => `新しく測った${count}件`,
    trendsHeading: '測ったものの移り変わり',
    trendsIntro: `目盛りは図ごとに違います。白い丸は、次の${yearWord}の報告に前${yearWord}の値として書かれた値です。`,
    trendTitle: (name: string) => `${name}の移り変わり`,
    trendTable: '数値',
    trendWhy: '図がない理由',
    trendValue: '値',
    trendFromNext: (year: number) => `${year}${yearWord}の報告にある前${yearWord}の値`,
    trendOriginal: (text: string) => `改定前 ${text}`,
    trendBreak: (year: number, note: string) => `${year}${yearWord}に設問が変わりました。${note}`,
    trendOne: (year: number, value: string) => `${year}${yearWord}は${value}です。`,
    trendOneOnly: `比べられる前の${yearWord}の値はありません。`,
    trendWords: (year: number, value: string) => `${year}${yearWord}は「${value}」です。`,
    trendMissing: (year: number) => `${year}${yearWord}の値はありません。`,
    trendUnclear: (year: number, before: string, amount: string) =>
      `${year}${yearWord}の${before}との差は${amount}で、はっきりした差とはいえません。`,
    trendMoved: (
      year: number,
      before: string,
      trend: 'up' | 'down' | 'flat',
      amount: string,
      unit: string | null,
    ) =>
      trend === 'flat'
        ? `${year}${yearWord}の${before}と同じ値です。`
        : `${year}${yearWord}の${before}から${amount}${movedPolite(trend, unit)}。`,
    trendBroken: (year: number, before: string) =>
      `${year}${yearWord}の${before}とは、設問が変わったため比べられません。`,
    trendTarget: attainedSentence,
    endedWards: `なくなった${area}`,
    comingWards: `これからできる${area}`,
    wardUntil: (ward: string, day: string) => `${ward}（${day}まで）`,
    wardEnded: (ward: string, day: string, successors: readonly string[], isPast: boolean) =>
      `${ward}は、${day}になくな${isPast ? 'りました' : 'ります'}。${successors.length === 0 ? '' : `${isPast ? '今は' : 'そのあとは、'}${successors.join('、')}に引き継が${isPast ? 'れています' : 'れます'}。`}`,
    wardBegan: (ward: string, day: string, predecessors: readonly string[], isPast: boolean) =>
      `${ward}は、${day}にでき${isPast ? 'ました' : 'ます'}。${predecessors.length === 0 ? '' : `前の${predecessors.join('、')}を引き継${isPast ? 'いでいますが' : 'ぎますが'}、前の${area}の値は、この${area}の前${yearWord}の値ではありません。`}`,
    wardSuccessors: `引き継いだ${area}`,
    wardPredecessors: `前の${area}`,
    wardRenamed: (names: readonly string[]) => `前の名前は${names.join('、')}です。`,
  }) as const;
