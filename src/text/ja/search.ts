/** Words of the search in the browser, under the box and on its page. */
export const searchWords = {
  searchFailed: '検索を読み込めませんでした。時間をおいて、もう一度お試しください。',

  suggestionsLabel: '検索の候補',
  showAll: (query: string, count: number) => `${quoted(query)}の結果をすべて見る（${count}件）`,
  foundExact: (query: string, count: number) => `${quoted(query)}が見つかりました（${count}件）。`,
  foundAlso: (others: readonly string[]) =>
    `同じ意味の言葉${others.map(quoted).join('')}も含めて探しました。`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `${quoted(query)}をこのまま含むものはありません。${parts.map(quoted).join('')}に分けて探しました（${count}件）。`,
  foundPartly: (missing: readonly string[], parts: readonly string[], count: number) =>
    `${missing.length === 0 ? '' : `${missing.map(quoted).join('')}を除き、`}${parts.map(quoted).join('')}で探しました（${count}件）。すべての言葉を含むものはありません。`,
  foundNothing: (query: string) => `${quoted(query)}は見つかりませんでした。`,
  didYouMean: 'もしかして：',
  recentHeading: '最近の検索',
  clearRecent: '最近の検索を消す',
  hitValue: (value: string) => `当年度 ${value}`,
} as const;

export const quoted = (text: string): string => (/^[「『"“]/.test(text) ? text : `「${text}」`);
