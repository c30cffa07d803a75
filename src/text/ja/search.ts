/** Words of the search. */
export const searchWords = {
  searchPlaceholder: '例：窓口、待機児童、放置自転車',
  searchLabel: '指標・区・取組を探す',
  searchNeedsScript:
    '検索にはJavaScriptが必要です。使えない場合は、指標の一覧と区の一覧から探してください。',
  filterWard: '区',
  filterGoal: '目標',
  filterYear: '年度',
  filterAll: 'すべて',
  searchFailed: '検索を読み込めませんでした。時間をおいて、もう一度お試しください。',

  foundCount: (count: number) =>
    count === 0 ? '見つかりませんでした。' : `${count}件見つかりました。`,
  noResultsHelp: '言葉を短くするか、別の言い方で試してください。',
} as const;
