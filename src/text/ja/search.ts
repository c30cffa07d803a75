/** Words of the search: its box, its results, its filters. */
export const searchWords = {
  searchPlaceholder: '例：窓口、待機児童、放置自転車',
  searchLabel: '指標・区・取組を探す',
  searchNeedsScript:
    'この検索にはJavaScriptが必要です。使えない場合は、指標・区・用語を五十音順に並べた索引から探してください。',
  searchFailed: '検索を読み込めませんでした。時間をおいて、もう一度お試しください。',

  kinds: {
    indicator: '指標',
    ward: '区',
    report: '報告カード',
    strategy: '戦略',
    result: '結果',
    initiative: '取組',
    term: '用語',
    page: 'ページ',
  },
  facets: { kind: '種類', ward: '区', theme: '目標・テーマ', year: '年度', rating: '区の評価' },
  filterAll: 'すべて',
  clearFilters: '絞り込みをやめる',
  optionCount: (name: string, count: number) => `${name}（${count}）`,

  /** What people call a ward besides its name. */
  wardNames: (city: string, suffix: string) => [
    `${city}{name}`,
    '{name}役所',
    `{shortKana}${suffix}`,
    '{slug}ku',
    '{slug} ward',
    '{slug} ward office',
    '{slug} city',
  ],

  suggestionsLabel: '検索の候補',
  showAll: (query: string, count: number) => `「${query}」の結果をすべて見る（${count}件）`,
  foundExact: (query: string, count: number) => `「${query}」が見つかりました（${count}件）。`,
  foundAll: (count: number) => `${count}件あります。`,
  foundAlso: (others: readonly string[]) =>
    `同じ意味の言葉${others.map((word) => `「${word}」`).join('')}も含めて探しました。`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `「${query}」をこのまま含むものはありません。${parts.map((word) => `「${word}」`).join('')}に分けて探しました（${count}件）。`,
  foundPartly: (missing: readonly string[], parts: readonly string[], count: number) =>
    `${missing.length === 0 ? '' : `${missing.map((word) => `「${word}」`).join('')}を除き、`}${parts.map((word) => `「${word}」`).join('')}で探しました（${count}件）。すべての言葉を含むものはありません。`,
  foundNothing: (query: string) => `「${query}」は見つかりませんでした。`,
  foundNoneFiltered: 'この絞り込みに当てはまるものはありません。',
  didYouMean: 'もしかして：',
  helpHeading: '見つからないときは',
  helpShorter: '言葉を短くするか、普段の言い方で試してください。',
  helpSpaces: 'いくつかの言葉は、空白で区切るとすべてを含むものが見つかります。',
  helpQuotes: '「　」で囲むと、その言葉のとおりに探します。',
  helpGlossary: '用語・区・指標の索引',
  recentHeading: '最近の検索',
  clearRecent: '最近の検索を消す',
  recentNote: 'この端末のブラウザーだけに残ります。',
  showMore: (count: number) => `さらに表示する（残り${count}件）`,
  hitValue: (value: string) => `当年度 ${value}`,
  hitPrevious: (value: string) => `前年度 ${value}`,
  hitTarget: (value: string) => `目標 ${value}`,

  themeName: (code: string, name: string) => `（${code}）${name}`,
  blockTitle: (block: string, code: string, indicators: readonly string[]) =>
    `${block}${code}：${indicators[0] ?? ''}${indicators.length > 1 ? `（ほか${indicators.length - 1}）` : ''}`,
  initiativeTitle: (code: string, summary: string) => {
    const [sentence = ''] = summary.split('。');
    return `取組${code}：${sentence.length > 36 ? `${sentence.slice(0, 35)}…` : sentence}`;
  },
  outcomeLine: (measure: string, target: string) => `${measure}：${target}`,
  resultLine: (of: { value: string; previous: string; target: string; comparability: string }) =>
    `当年度${of.value}、前年度${of.previous}、目標${of.target}。${of.comparability}。`,
  initiativeLine: (measure: string, value: string, target: string, note: string | null) =>
    `${measure}：${value}（目標 ${target}）${note === null ? '' : `　${note}`}`,
  sectionTitle: (heading: string, page: string) => `${heading}（${page}）`,

  glossary: '用語と索引',
  glossaryIntro:
    '指標・区・用語を、読みの五十音順に並べた索引です。用語には普段の言葉での説明があります。',
  alsoCalled: (names: readonly string[]) => `ほかの言い方：${names.join('、')}`,
  glossaryJump: '行を選ぶ',
  glossaryOther: '読みのないもの',
  rowName: (head: string) => `${head}行`,
} as const;
