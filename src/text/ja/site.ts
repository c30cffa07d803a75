import { kanaRow } from './syllabary.ts';

/** Words of the frame around every page, and of the home page. */
export const siteWords = {
  languageName: '日本語',
  indexHead: kanaRow,
  skipToMain: '本文へ移動',
  breadcrumbs: 'パンくずリスト',
  mainNavigation: '主なページ',
  footerNavigation: 'このサイトについて',
  contents: '目次',
  menu: 'メニュー',
  openAll: 'すべて開く',
  closeAll: 'すべて閉じる',
  home: 'ホーム',
  indicators: '指標',
  indicatorList: '指標の一覧',
  wards: '区',
  wardList: '区の一覧',
  search: '検索',
  data: 'データ',
  methods: 'データの見方',
  guide: '編集の手引き',
  about: 'このサイトについて',
  notFoundTitle: 'ページが見つかりません',
  notFoundText:
    'アドレスが変わったか、まちがっている可能性があります。指標や区の名前で探してみてください。',
  noReportYet: '報告なし',
  wardHeading: '区から探す',
  indicatorHeading: '指標から探す',
  cityHeading: 'すべての区を見渡す',
  cityCompare: '報告のある区とすべての共通指標を、一つの表で見られます。',

  homeLead: (city: string, all: number, reporting: number, indicators: number, year: string) =>
    `${city}${all}区のうち${reporting}区の報告を、${indicators}の共通指標で見られます。いちばん新しい報告は${year}です。`,
  nothingYet: '報告は、まだ登録されていません。',
  goalName: (code: string, name: string) => `目標${code}　${name}`,
  licenceLine: (name: string) => `データは${name}で利用できます。出典を示せば、自由に使えます。`,
} as const;
