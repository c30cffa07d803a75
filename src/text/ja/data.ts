import type { Terms } from '../terms.ts';
import { compareRule } from './columns-results.ts';

/** Words of the published files and of the page that explains them. */
export const dataWords = (terms: Terms) => {
  const { area, region, yearWord } = terms;
  return {
    dataIntro:
      'このサイトの値は、すべてファイルで受け取れます。登録も申し込みもいりません。列の名前と意味は変わりません。',
    file: 'ファイル',
    column: '列',
    rows: '行数',
    formats: '形式',
    columnType: '型',
    explanationColumn: '説明',
    downloads: 'データをダウンロード',
    dataExplained: '列の意味と使い方の説明',
    files: {
      xlsx: { name: 'Excel', use: '説明つき' },
      readable: { name: 'CSV', use: 'Excelで開ける' },
      csv: { name: 'CSV', use: 'プログラム用' },
      json: { name: 'JSON', use: 'プログラム用' },
      png: { name: 'PNG', use: 'グラフの画像' },
      svg: { name: 'SVG', use: 'グラフの画像' },
    },
    fileMetadata: 'ファイルの定義・出典・列の説明（JSON）',
    fileUse: (name: string, use: string) => `${name}（${use}）`,

    wholeHeading: 'まとめて受け取る',
    wholeExcel: 'Excel（すべての表と説明）',
    wholeCsv: 'CSV（結果の表）',
    wholeArchive: 'ZIP（すべてのファイル）',
    wholeHint: `迷ったらExcelを選んでください。最初のシートに列の説明があり、結果・取組・指標・${area}の表がシートに分かれています。`,
    wholeTooLong: (rows: number) =>
      `すべての表を一つのExcelにすると${rows.toLocaleString('ja')}行を超えて、開けないことがあるので、つくっていません。一つの表でも、それより行が多ければExcelはありません。`,
    workbooksOfRegions: `Excelで使うときは、${region}ごとのファイルを選んでください。結果と取組が入っています。`,
    workbooksOfPages: `Excelで使うときは、指標のページか、${area}の報告カードにあるファイルを選んでください。`,
    beforeHeading: '使う前に',
    beforeCompare: compareRule(terms),
    beforeYears: `${yearWord}の違う値を並べて順位を付けないでください。報告の${yearWord}は${area}によって違います。`,
    beforeMissing: '空のところは値がないという意味です。0ではありません。',
    beforeTwins: (example: string | null) =>
      `一つの${area}に、同じ指標で同じ${yearWord}のsameの行が二つ以上あることもあります${example === null ? '' : `（${example}など）`}。報告が結果を二つ載せているためで、一つにまとめてはいません。`,
    twin: (ward: string, indicator: string, year: string) => `${ward}の${indicator}、${year}`,
    beforeCodes:
      '番号の列（strategy、initiative、theme）の「4-1」などは、CSVを表計算ソフトで開くと日付に変わることがあります。Excelのファイルでは変わりません。',
    beforeNotes: '数字を引用するときは、note（注記）も読んでください。',
    beforeMore: 'データの見方をくわしく読む',

    filesHeading: 'すべてのファイル',
    pageFilesHeading: 'ページごとのファイル',
    pageFilesRegion: `${region}のページ`,
    pageFilesHint: `指標のページと${area}の報告カードにも、そのページの分だけのファイルがあります。アドレスは、ページのアドレスの終わりの「/」を拡張子に替えたものです。Excelでそのまま開けるCSVは「-ja.csv」に替えます。`,
    pageFilesExample: '例：',
    pageFilesIndicator: '指標のページ',
    pageFilesReport: `${area}の報告カード`,
    examplesHeading: '使い方の例',
    examplesHint: 'そのまま写して使えます。',
    columnsHeading: '列の説明',
    columnsOfTable: (table: string) => `${table}の列の説明`,
    columnsOf: (columns: number) => `${columns}列`,
    codesHeading: 'コード表',
    codesHint: 'データに入っている短い記号の意味です。',
    codeValue: 'コード',
    codeListLink: (title: string) => `コード表「${title}」`,
    keyHint: (columns: readonly string[]) => `行を見分ける列：${columns.join('、')}`,

    wholeDescription: (reports: number, wards: number, indicators: number) =>
      `${indicators}の共通指標について、${wards}${area}の報告${reports}件に載っている結果、取組、目標、${area}の評価を、CSV、JSON、Excel、Parquetで収めています。値は印字のとおりで、${yearWord}と、ほかの${area}と比べられるかどうかを添えています。`,
    catalogKeywords: ['成果指標', '目標管理', '自己評価', '行政評価', 'オープンデータ'],
    machinesHeading: 'プログラムやカタログのための説明',
    dataPackageFile: 'Frictionless Data Package：すべてのCSVの列、型、制約、表どうしの関係',
    csvwFile:
      'CSV on the Web（CSVW）：すべてのCSVの説明。CSVごとの説明は、CSVのアドレスに「-metadata.json」を付けたところにあります',
    catalogFile: 'DCAT 3：データカタログ用の説明（JSON-LD）',
    partsFile: `大きな表を${yearWord}ごとのParquetに分けたものの一覧：アドレス、行の数、大きさ、SHA-256。どの部分にも、もとの表のすべての列があります`,
    llmsFile: '言語モデルなどのプログラムのための案内：データと定義へのリンク',
    metadataHint:
      '指標と報告カードのファイルには、定義・出典・利用の条件・注意・引用・列の説明をまとめた「.metadata.json」があります。アドレスは、ページのアドレスの終わりの「/」をこれに替えたものです。',
    sitemapFile: 'サイトのページの一覧',
    contactHeading: '問い合わせと誤りの知らせ',
    contactHint: 'データについての質問や、誤りに気づいたときの連絡先です。',
    contactForm: '問い合わせのページ',
    contactRepository: 'データとプログラムの置き場所（課題の一覧）',
    readableFormat: 'CSV（日本語の見出し）',
    licenceHeading: '利用の条件と出典の書き方',
    licenceFile: (title: string, name: string) =>
      `「${title}」のデータは、${name}の条件で使えます。`,
    creditHint: '出典は、たとえば次のように書いてください。',
    credit: (title: string, page: string, url: string, licence: string) =>
      `出典：${title}「${page}」${url}（${licence}）`,
  } as const;
};
