import type { Terms } from '../terms.ts';
import { kanaRow } from './syllabary.ts';

/** Words of the frame around every page, and of the home page. */
export const siteWords = ({ area }: Terms) =>
  ({
    indexHead: kanaRow,
    /** How a name is read, where readers of the language want to know it. */
    readingOf: (reading: string | null): string | null => reading,
    /** Sentences one after the other. */
    sentences: (parts: readonly string[]) => parts.join(''),
    /** Whether the reading stands above every word in kanji, and what the buttons say that hide and show it. */
    hasReadings: false as boolean,
    hideReadings: 'ふりがなを消す',
    showReadings: 'ふりがなを付ける',
    skipToMain: '本文へ移動',
    breadcrumbs: 'パンくずリスト',
    languageChoice: '言語を選ぶ（Language）',
    mainNavigation: '主なページ',
    footerNavigation: 'このサイトについて',
    contents: '目次',
    menu: 'メニュー',
    openAll: 'すべて開く',
    closeAll: 'すべて閉じる',
    close: '閉じる',
    home: 'ホーム',
    indicators: '指標',
    indicatorList: '指標の一覧',
    wards: area,
    wardList: `${area}の一覧`,
    search: '検索',
    data: 'データ',
    methods: 'データの見方',
    guide: '編集の手引き',
    about: 'このサイトについて',
    /** Of a page that nobody has written in Japanese. */
    shownInOriginal: (language: string) =>
      `このページは、日本語ではまだ書かれていません。元の言語（${LANGUAGES.of(language) ?? language}）のまま示します。`,
    notFoundTitle: 'ページが見つかりません',
    notFoundText: `アドレスが変わったか、まちがっている可能性があります。指標や${area}の名前で探してみてください。`,
    noReportYet: '報告なし',
    wardHeading: `${area}から探す`,
    indicatorHeading: '指標から探す',

    homeTitle: (city: string, wards: number) =>
      wards === 0 ? `${city}のいま` : `${city}${wards}${area}のいま`,
    homeHeadline: (wards: number, results: number, reached: number) => {
      if (wards === 0) return '報告は、まだ登録されていません。';
      if (results === 0) return `報告のある${wards}${area}に、結果の記載はありません。`;
      const all = `報告のある${wards}${area}の結果${results}件`;
      if (reached === 0) return `${all}のうち、目標に達したものはありません。`;
      if (reached === results)
        return `${all}${results === 1 ? 'は' : 'すべてが'}、目標に達しています。`;
      return `${all}のうち、目標に達したのは${reached}件です。`;
    },
    homeYear: (year: string, wards: number) => `${year} ${wards}${area}`,
    homeCoverage: (years: readonly string[], silent: number) =>
      `各${area}のいちばん新しい報告を数えています（${years.join('、')}）。${silent === 0 ? '' : `ほかの${silent}${area}の報告は、まだ登録されていません。`}`,
    homeTile: (results: number, reached: number) =>
      results === 0 ? '結果の記載なし' : `${results}件のうち${reached}件が達した`,
    squares: { reached: '達した', missed: 'まだ・達しなかった', untold: '判断できない' },
    mapSquare: `四角一つが結果一つです。灰色の${area}には報告がありません。`,
    chooseMyWard: `わたしの${area}を選ぶ・名前から探す`,
    goalName: (code: string, name: string) => `目標${code}　${name}`,
    licenceLine: (name: string) => `データは${name}で利用できます。出典を示せば、自由に使えます。`,
  }) as const;

const LANGUAGES = new Intl.DisplayNames('ja', { type: 'language' });
