import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words of the page of findings, in short sentences. */
export const findingsWords = ({ area }: Terms) => {
  const moved = (went: string) =>
    `前の 年より ${went} 割合（%）です。大きく ${went} 順番に 並べました。ちがいが 小さくて はっきり しない ものは、入れていません。`;
  return {
    findings: '数字で わかった こと',
    findingsAbout: '数字から わかった ことを、コンピューターが えらんで 文に しました。',
    findingsNewest: `${area}の いちばん 新しい 報告から えらびました。順位では ありません。良い ${area}か 悪い ${area}かを 決める ものでは ありません。`,
    findingsMethod: 'えらび方',
    findingResults: (count: number) => `その ${things(count)}を 見る`,
    findingAt: (ward: string, year: string) => `${ward}の 報告カード（${year}）で 見る`,
    findingsCsv: 'ぜんぶを CSV（ファイル）で もらう',
    findingsAll: 'わかった ことを ぜんぶ 見る',
    findingsHome: '数字で わかった こと',
    findingPromised: (text: string) => `これから する こと（短く した 文）：${text}`,
    findingGroups: {
      common: '同じ 聞き方の 数字',
      unknown: '同じ 聞き方の 数字（本当の ちがいかどうかは わからない）',
      apart: `ちがう 聞き方の 数字と、${area}が 決めた 数字（ほかの ${area}とは 比べられません）`,
    },
    findingHeadings: {
      rated: (grade: string) => `「${grade}」と 書いた。でも、目標に とどいていない`,
      falls: '前の 年より 下がった 割合',
      rises: '前の 年より 上がった 割合',
      near: '目標まで あと 少し',
      worsening: '目標に とどいていない。前の 年より 悪くなった',
      early: '決めた 年より 早く 目標に とどいた',
      changed: '聞き方が 変わった。前の 年と 比べられない',
      promises: '「これから する こと」は、そのあと どう なったか',
    },
    findingMethods: {
      rated: `${area}が 良い 評価を つけて、数字が 目標に とどいていない 結果です。良い 評価は、計画が うまく 進んでいるという 意味です。目標に とどいたという 意味では ありません。目標との ちがいが 小さい ものは、入れていません。`,
      falls: moved('下がった'),
      rises: moved('上がった'),
      near: '目標に とどいていない 結果です。目標までの ちがいが、目標の 数字の 20分の1より 小さいか、同じです。',
      worsening:
        '目標に とどいていない 結果です。前の 年より、目標から 遠く なりました。はっきり しない ものは、入れていません。',
      early: '目標の 年より 前の 報告で、もう 目標に とどいた 結果です。',
      changed:
        '聞き方や 聞いた 人が 変わったと、報告に 書いてある 結果です。前の 年と 比べません。',
      promises: `報告が 2つか、もっと ある ${area}の 結果です。前の 報告で 目標に とどいていませんでした。次の 報告の 数字を 見せます。`,
    },
  } as const;
};
