import type { Terms } from '../terms.ts';
import { things } from './count.ts';

const quoted = (text: string): string => (/^[「『"“]/.test(text) ? text : `「${text}」`);

/** Words of the search and of the index, in short sentences. */
export const searchWords = ({ area, yearWord }: Terms) => ({
  searchFailed: 'さがす ことが できませんでした。少し 待って、もう 一度 して ください。',
  suggestionsLabel: 'さがす 言葉の 例',
  showAll: (query: string, count: number) =>
    `${quoted(query)}の 結果を ぜんぶ 見る（${things(count)}）`,
  searching: 'さがしています…',
  cutQuery: (length: number) => `言葉が 長いです。はじめの ${length}文字で さがしました。`,
  foundExact: (query: string, count: number) =>
    `${quoted(query)}が 見つかりました（${things(count)}）。`,
  foundAlso: (others: readonly string[]) =>
    `同じ 意味の 言葉（${others.join('、')}）も さがしました。`,
  foundByHint: (hints: readonly string[]) => `近い 言葉（${hints.join('、')}）で さがしました。`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `${quoted(query)}は ありません。${parts.map(quoted).join('と ')}に 分けて さがしました（${things(count)}）。`,
  foundCorrected: (query: string, meant: readonly string[], count: number) =>
    `${quoted(query)}は ありません。${meant.map(quoted).join('と ')}の 結果です（${things(count)}）。`,
  foundPartly: (missing: readonly string[], count: number) =>
    missing.length === 0
      ? `ぜんぶの 言葉が ある ものは ありません。いくつかの 言葉で さがしました（${things(count)}）。`
      : `${missing.map(quoted).join('と ')}を 使わないで さがしました（${things(count)}）。`,
  foundQuestion: (query: string, count: number) =>
    `${quoted(query)}の 答えが ある ページです（${things(count)}）。`,
  foundNothing: (query: string) => `${quoted(query)}は ありませんでした。`,
  askedAs: (query: string) => `${quoted(query)}を はじめの 言葉で さがす`,
  askWith: (query: string, count: number) => `${quoted(query)}で さがす（${things(count)}）`,
  recentHeading: '前に さがした 言葉',
  clearRecent: '前に さがした 言葉を 消す',
  foundAll: (count: number) => `${things(count)} あります。`,
  foundNoneFiltered: (query: string, all: number) =>
    `${query === '' ? '' : `${quoted(query)}は、ぜんぶで ${things(all)} あります。`}えらんだ ものの 中には ありません。`,
  dropFilters: (all: number) => `えらぶのを やめて、${things(all)}を 見る`,
  showMore: (count: number) => `もっと 見る（あと ${things(count)}）`,
  hitAlso: 'ほかの 名前：',
  hitUnder: 'どの 数字の ためか：',

  searchPlaceholder: '例：窓口、待機児童、放置自転車',
  searchLabel: `調べた こと・${area}・取組を さがす`,
  searchNeedsScript: `ここで さがすには、JavaScriptが いります。使えない ときは、あいうえおの 順番の 一覧から さがして ください。`,
  kinds: {
    indicator: '調べた こと',
    ward: area,
    report: '報告カード',
    result: '結果',
    strategy: '戦略',
    initiative: '取組',
    term: '言葉',
    page: 'ページ',
  },
  facets: {
    kind: '何を さがすか',
    ward: area,
    theme: '目標',
    year: yearWord,
    rating: `${area}の 評価`,
  },
  filterAll: 'ぜんぶ',
  clearFilters: 'えらぶのを やめる',
  helpHeading: '見つからない とき',
  helpShorter: '言葉を 短く して ください。ほかの 言葉も 使って ください。',
  helpSpaces: '2つの 言葉の 間を 空けると、どちらの 言葉も ある ものが 見つかります。',
  helpQuotes: '言葉に「 」を つけると、その 言葉と ぜんぶ 同じ ものを さがします。',
  helpGlossary: `言葉・${area}・調べた ことの 一覧`,
  recentNote: 'この 機械の 中だけに 残ります。ほかの 人には 見えません。',
  glossary: '言葉の 意味',
  glossaryIntro: `報告の 言葉・${area}・調べた ことを、あいうえおの 順番に 並べました。むずかしい 言葉には、やさしい 説明が あります。`,
  alsoCalled: (names: readonly string[]) => `ほかの 言い方：${names.join('、')}`,
  glossaryJump: 'はじめの 字を えらぶ',
  glossaryOther: 'ほか',
  hitValue: (value: string) => `この 年 ${value}`,
  hitAgainst: (previous: string, change: string | null, target: string, state: string | null) =>
    [
      `前の 年 ${previous}`,
      change === null ? '' : `　変化 ${change}`,
      `　目標 ${target}`,
      state === null ? '' : `（${state}）`,
    ].join(''),
});
