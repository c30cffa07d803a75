import type { Terms } from '../terms.ts';
import { kindsOf } from './kind.ts';

type Page =
  | 'home'
  | 'indicators'
  | 'wards'
  | 'compare'
  | 'findings'
  | 'ratings'
  | 'initiatives'
  | 'data'
  | 'changes'
  | 'glossary';

/** What people look for the pages of the site by. */
const pageNames = ({ area }: Terms): Readonly<Record<Page, readonly string[]>> => ({
  home: ['トップページ', '最初のページ', 'home'],
  indicators: ['指標一覧', '共通指標の一覧', 'indicators', 'list of indicators'],
  wards: [`${area}一覧`, `全${area}`, `${area}を選ぶ`, 'wards', 'list of wards'],
  compare: [
    '比較',
    `${area}の比較`,
    'ランキング',
    '順位',
    '一覧表',
    'compare',
    'compare wards',
    'ranking',
  ],
  findings: ['見つかったこと', '発見', 'ニュース', '記事', '注目', 'findings', 'stories', 'news'],
  ratings: ['評価一覧', '評価の比較', `${area}の評価`, 'ratings', 'assessments'],
  initiatives: ['取組一覧', '事業一覧', '施策一覧', 'initiatives', 'list of initiatives'],
  data: [
    ...['オープンデータ', 'ダウンロード', 'データのダウンロード', '表計算', 'エクセル', '生データ'],
    ...['open data', 'download', 'download data', 'data', 'spreadsheet', 'dataset'],
  ],
  changes: [
    ...['訂正', '訂正履歴', '修正履歴', '更新履歴', '変更履歴', '正誤表', '更新情報', 'バージョン'],
    ...['changes', 'changelog', 'corrections', 'history', 'version'],
  ],
  glossary: ['用語集', '用語の説明', '言葉の意味', '索引', 'glossary', 'index'],
});

/** Words of the search that are written when the site is built: its pages, its forms, the titles of what is found. */
export const searchPageWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    searchPlaceholder: '例：窓口、待機児童、放置自転車',
    searchLabel: `指標・${area}・取組を探す`,
    searchNeedsScript: `この検索にはJavaScriptが必要です。使えない場合は、指標・${area}・用語を五十音順に並べた索引から探してください。`,
    kinds: {
      indicator: '指標',
      ward: area,
      report: '報告カード',
      result: '結果',
      strategy: '戦略',
      initiative: '取組',
      term: '用語',
      page: 'ページ',
    },
    facets: {
      kind: '種類',
      ward: area,
      theme: '目標・テーマ',
      year: yearWord,
      rating: `${area}の評価`,
    },
    /** Words that say nothing beside others. */
    lightWords: '人・方・者・物・事・所・時・中・上・数'.split('・'),
    /** What people call the city. */
    cityNames: (city: string): readonly string[] => [city, city.replace(/[市町村都道府県]$/u, '')],
    /** What people look for the pages of the site by, besides their titles. */
    pageNames: pageNames(terms),
    /** What people call a ward besides its name. */
    wardNames: (city: string, suffix: string) => [
      `${city}{name}`,
      ...new Set(kindsOf(area).map(({ office }) => office)),
      `{shortKana}${suffix}`,
      ...kindsOf(area).flatMap(({ latin }) => latin),
    ],

    filterAll: 'すべて',
    clearFilters: '絞り込みをやめる',
    helpHeading: '見つからないときは',
    helpShorter: '言葉を短くするか、普段の言い方で試してください。',
    helpSpaces: '言葉を空白で区切ると、すべてを含むものが見つかります。',
    helpQuotes: '「　」で囲むと、その言葉のとおりに探します。',
    searchesNewest: `報告がとても多いので、ここで探せるのは、${area}ごとにいちばん新しい報告です。それより前の報告は、${area}のページにあります。`,
    helpGlossary: `用語・${area}・指標の索引`,
    recentNote: 'この端末のブラウザーだけに残ります。',
    themeName: (code: string, name: string) => `（${code}）${name}`,
    blockTitle: (block: string, code: string, summary: string) => {
      const [sentence = ''] = summary.split('。');
      return `${block}${code}：${sentence.length > 36 ? `${sentence.slice(0, 35)}…` : sentence}`;
    },
    underBlock: (block: string, code: string) => block + code,
    underIndicators: (names: readonly string[]) =>
      `指標：${names[0] ?? ''}${names.length > 1 ? `（ほか${names.length - 1}）` : ''}`,
    outcomeLine: (measure: string, target: string) => `${measure}：${target}`,
    hitValue: (value: string) => `当${yearWord} ${value}`,
    hitAgainst: (previous: string, change: string | null, target: string, state: string | null) =>
      [
        `前${yearWord} ${previous}`,
        change === null ? '' : `　増減 ${change}`,
        `　目標 ${target}`,
        state === null ? '' : `（${state}）`,
      ].join(''),
    initiativeLine: (measure: string, value: string, target: string, note: string | null) =>
      `${measure}：${value}（目標 ${target}）${note === null ? '' : `　${note}`}`,
    /** What people call a grade. */
    gradeNames: (grade: string) => [`評価${grade}`, `${grade}評価`],

    glossary: '用語と索引',
    glossaryIntro: `指標・${area}・用語を、読みの五十音順に並べた索引です。用語には普段の言葉での説明があります。`,
    alsoCalled: (names: readonly string[]) => `ほかの言い方：${names.join('、')}`,
    glossaryJump: '行を選ぶ',
    glossaryOther: '読みのないもの',
    rowName: (head: string) => `${head}行`,
    indicatorNumber: (code: string) => `共通指標${code}`,
  } as const;
};
