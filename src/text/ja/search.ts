/** Words of the search in the browser, under the box and on its page. */
export const searchWords = {
  searchFailed: '検索を読み込めませんでした。時間をおいて、もう一度お試しください。',

  suggestionsLabel: '検索の候補',
  showAll: (query: string, count: number) => `${quoted(query)}の結果をすべて見る（${count}件）`,
  searching: '検索しています…',
  cutQuery: (length: number) => `言葉が長いため、はじめの${length}文字で探しました。`,
  foundExact: (query: string, count: number) => `${quoted(query)}が見つかりました（${count}件）。`,
  foundAlso: (others: readonly string[]) =>
    `同じ意味の言葉${others.map(quoted).join('')}も含めて探しました。`,
  foundByHint: (hints: readonly string[]) =>
    `関係する言葉${hints.map(quoted).join('')}で探しました。`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `${quoted(query)}をこのまま含むものはありません。${parts.map(quoted).join('')}${parts.length === 1 ? 'で' : 'に分けて'}探しました（${count}件）。`,
  foundCorrected: (query: string, meant: readonly string[], count: number) =>
    `${quoted(query)}は見つかりません。${meant.map(quoted).join('')}の結果です（${count}件）。`,
  foundFewer: 'すべてを含むものの後に、一部だけを含むものがあります。',
  foundPartly: (missing: readonly string[], later: readonly string[], count: number) =>
    [
      missing.length === 0
        ? `すべての言葉を含むものはありません。一部の言葉で探しました（${count}件）。`
        : `${missing.map(quoted).join('')}を除いて探しました（${count}件）。`,
      later.length === 0
        ? ''
        : `はじめにあるのは、${later.map(quoted).join('')}を含まないものです。`,
    ].join(''),
  foundQuestion: (query: string, count: number) =>
    `${quoted(query)}に答えるページと、当てはまるものです（${count}件）。`,
  foundNothing: (query: string) => `${quoted(query)}は見つかりませんでした。`,
  askedAs: (query: string) => `${quoted(query)}を元の言葉で探す`,
  askWith: (query: string, count: number) => `${quoted(query)}で探す（${count}件）`,
  recentHeading: '最近の検索',
  clearRecent: '最近の検索を消す',
  optionCount: (name: string, count: number) => `${name}（${count}）`,
  foundAll: (count: number) => `${count}件あります。`,
  foundNoneFiltered: (query: string, all: number) =>
    `${query === '' ? '' : `${quoted(query)}は絞り込みなしで${all}件ありますが、`}この絞り込みに当てはまるものはありません。`,
  dropFilters: (all: number) => `絞り込みをやめて${all}件を見る`,
  showMore: (count: number) => `さらに表示する（残り${count}件）`,
  hitAlso: '別名：',
  hitUnder: '関係する指標：',
} as const;

const quoted = (text: string): string => (/^[「『"“]/.test(text) ? text : `「${text}」`);
