import type { Terms } from '../terms.ts';
import { going, type Direction } from './findings.ts';
import { YEARS } from './year.ts';

/** Words of the page of findings and of the places that lead to it. */
export const findingsWords = (terms: Terms) => {
  const { area, yearWord, years } = terms;
  return {
    findings: '記事のたね',
    findingsAbout:
      '評価と目標の食い違い、大きな動き、目標まであと少しの結果などを、データから機械的に選んで文にしました。',
    findingsNewest: `各${area}のいちばん新しい報告から選んでいます。文は引用できます。順位や良し悪しの判断ではありません。`,
    findingsMethod: '選び方',
    findingResults: (count: number) => `その${count}件を見る`,
    findingAt: (ward: string, year: string) => `${ward}の報告カード（${year}）で見る`,
    findingsCsv: `この一覧をCSVで（${YEARS[years].all}）`,
    findingsAll: '見つかったことをすべて見る',
    findingsHome: '見つかったこと',
    findingFeedTitle: (ward: string, site: string) => `${ward}で見つかったこと：${site}`,
    findingPromised: (text: string) => `今後の対応（要約）：${text}`,
    findingGroups: {
      common: '共通の設問',
      unknown: '共通の設問（誤差の幅が分からないもの）',
      apart: `設問や対象が異なる値と${area}独自の指標（ほかの${area}とは比べられません）`,
    },
    findingHeadings: {
      rated: (grade: string) => `「${grade}」と評価、でも目標には達していない`,
      falls: `前${yearWord}から下がった割合`,
      rises: `前${yearWord}から上がった割合`,
      near: '目標まであと少し',
      worsening: `目標に届かず、前${yearWord}より逆の方向へ`,
      early: '期限より早く目標に達した',
      changed: `聞き方が変わり、前${yearWord}と比べられない`,
      promises: '前の報告の「今後の対応」は、その後どうなったか',
    },
    findingMethods: {
      rated: `${area}が良いほうの評価を付け、値が目標に達していない結果を数えています。「順調」は計画の進み方の評価で、目標に達したという意味ではありません。目標との差が調査の誤差の範囲内のものは除きます。`,
      falls: moveMethod(terms, 'falls'),
      rises: moveMethod(terms, 'rises'),
      near: '目標に達していない結果のうち、目標までの差が目標の値の20分の1以内のものです。',
      worsening: `目標に達していない結果のうち、前${yearWord}より目標から遠ざかったものです。調査の誤差の範囲内の差は除きます。`,
      early: `目標の${yearWord}より前の報告で、値が目標に達しているものです。`,
      changed: `前${yearWord}と設問・選択肢・対象が変わったと報告に書かれている結果です。増減は計算しません。`,
      promises: `報告が二つ以上ある${area}で、前の報告で目標に達しておらず「今後の対応」が書かれていたものについて、次の報告の値を示します。`,
    },
  } as const;
};

function moveMethod({ yearWord }: Terms, direction: Direction): string {
  return `割合（%）が前${yearWord}から${going(direction)}結果を、${yearWord}ごとに大きい順に並べています。共通の設問で測り、差が調査の誤差より大きいものが先です。誤差の幅が分からないものは分けて示し、誤差の範囲内のものは除きます。件数や点数は大きさを比べられないため入れていません。`;
}
