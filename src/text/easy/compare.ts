import type { Terms } from '../terms.ts';
import { places, things, thingsOf } from './count.ts';

/** Words of the table of all indicators × all wards, in short sentences. */
export const compareWords = ({ area }: Terms) =>
  ({
    compareTitle: `${area}を 比べる`,
    compareCaption: (year: string, wards: number) => `${year}の 報告（${thingsOf(wards)} ${area}）`,
    compareKeyHeading: '表の 読み方',
    compareWards: `${area}を えらぶ`,
    compareBy: '並べる 順番',
    compareByOptions: { value: '数字', change: '前の 年からの 変化', distance: '目標との ちがい' },
    compareSortBy: (name: string) => `「${name}」の 順番に ${area}を 並べる`,
    compareNothing: `報告が ありません。表は ありません。`,
    compareSigns: [
      { sign: '↑', meaning: '上がった・多く なった' },
      { sign: '↓', meaning: '下がった・少なく なった' },
      { sign: '≈', meaning: '変わったか はっきり しない' },
      { sign: '=', meaning: '同じ' },
      { sign: '…', meaning: '前の 年と 比べられない' },
    ],
    compareKey: [
      '数字は、その 年の 数字です。押すと、報告カードの 同じ ところへ 行きます。',
      '色と 四角は、目標に とどいたかどうかです。',
      `「ちがう 聞き方」は、聞き方や 聞いた 人が ちがう 数字です。「${area}の 数字」は、${area}が 自分で 決めた 数字です。ほかの ${area}とは 比べられません。`,
      '「数字なし」は、報告に 数字が ないという 意味です。「書いていない」は、報告に その ことが ないという 意味です。どちらも 0では ありません。',
      '矢印（↑↓）は、数字が 上がったか 下がったかです。下がった ほうが 良い 数字も あります。',
      '「直した」は、あとで 直した 数字です。押すと、直した 日と 前の 数字が わかります。',
    ],
    compareLead: (year: string, wards: number, measured: number, reached: number) =>
      measured === 0
        ? `${thingsOf(wards)} ${area}の ${year}の 報告です。同じ 聞き方の 数字は ありません。`
        : `${thingsOf(wards)} ${area}の ${year}の 報告です。同じ 聞き方の 数字は ${things(measured)}です。目標に とどいたのは ${things(reached)}です。`,
    compareOlder: '表は、年ごとに 分かれています。年が ちがう 数字は 比べられません。',
    withoutReport: (count: number, names: readonly string[]) =>
      `報告が ない ${area}：${places(count)}（${names.join('、')}）`,
    notOnReportShort: '書いていない',
    variantShort: 'ちがう 聞き方',
    ownShort: (count: number) => `${area}の 数字 ${count}`,
    ownOf: (ward: string, strategy: string) => `${ward}の 戦略${strategy}：`,
  }) as const;
