import type { Terms } from '../terms.ts';

/** Words of the page of the search and of the index, in short sentences. */
export const searchPageWords = ({ area, yearWord }: Terms) => ({
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
  searchesNewest: `報告が とても 多いです。ここで さがせるのは、${area}ごとに いちばん 新しい 報告です。前の 年の 報告は、${area}の ページに あります。`,
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
