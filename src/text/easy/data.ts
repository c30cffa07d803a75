import type { Terms } from '../terms.ts';
import { things } from './count.ts';

/** Words of the files, of how to quote and embed, and of what stands behind a figure, in short sentences. */
export const dataWords = ({ area, region, yearWord }: Terms) =>
  ({
    dataIntro: 'このサイトの 数字は、ぜんぶ ファイルで もらえます。お金は いりません。',
    downloads: 'ファイルを もらう',
    dataExplained: 'ファイルの 説明',
    wholeHeading: 'ぜんぶ もらう',
    wholeExcel: 'Excel（ぜんぶの 表と 説明）',
    wholeCsv: 'CSV（結果の 表）',
    wholeArchive: 'ZIP（ぜんぶの ファイル）',
    wholeHint: 'どれが いいか わからない ときは、Excelを えらんで ください。説明も 入っています。',
    wholeTooLong: (rows: number) =>
      `ぜんぶの 表を 1つの Excelに すると、${rows.toLocaleString('ja')}行より 多く なります。開けない ことが あるので、ありません。1つの 表でも、行が それより 多い ときは、Excelが ありません。`,
    workbooksOfRegions: `Excelを 使う ときは、${region}ごとの ファイルを えらんで ください。結果と 取組が 入っています。`,
    workbooksOfPages: `Excelを 使う ときは、指標の ページか、${area}の 報告カードの ファイルを えらんで ください。`,
    beforeHeading: '使う 前に',
    beforeCompare: `表の「comparability」が「same」の 数字だけ、ほかの ${area}と 比べられます。`,
    beforeYears: `ちがう ${yearWord}の 数字を 並べて、順位を つけないで ください。`,
    beforeMissing: '空いている ところは、数字が ないという 意味です。0では ありません。',
    beforeTwins: (example: string | null) =>
      `同じ ${area}の 同じ ${yearWord}の 数字が、2つ ある ことも あります${example === null ? '' : `（${example}など）`}。報告に 2つ 書いてあるからです。`,
    beforeCodes:
      'CSVを 表の ソフトで 開くと、「4-1」などの 番号が 日にちに 変わる ことが あります。Excelの ファイルでは 変わりません。',
    beforeNotes: '数字を ほかの 文に 書く ときは、note（注意）も 読んで ください。',
    beforeMore: 'データの 読み方を もっと 読む',
    filesHeading: 'ぜんぶの ファイル',
    pageFilesHeading: 'ページごとの ファイル',
    examplesHeading: '使い方の 例',
    examplesHint: 'そのまま コピーして 使えます。',
    columnsHeading: '表の 説明',
    codesHeading: '記号の 表',
    codesHint: 'データの 中の 短い 記号の 意味です。',
    machinesHeading: 'プログラムを 作る 人の ための 説明',
    contactHeading: '質問と まちがいの お知らせ',
    contactHint: '質問が ある とき、まちがいを 見つけた ときは、ここに 知らせて ください。',
    licenceHeading: '使う ときの 決まり',
    licenceFile: (title: string, name: string) =>
      `「${title}」の データは、だれでも 使えます（${name}）。`,
    creditHint: '使う ときは、次のように 書いて ください。',

    cite: 'ほかの 文に 書く とき',
    embed: 'ほかの サイトに のせる',
    citeIntro: 'このページの ことを ほかの 文に 書く ときの 例です。',
    citeAccess: '「参照日」には、このページを 見た 日を 書いて ください。',
    citeItems: (count: number) => `戦略や 取組を 1つずつ 書く（${things(count)}）`,
    copyFailed: 'コピーできませんでした。字を えらんで コピーして ください。',
    embedIntro:
      'この グラフは、ほかの サイトにも のせられます。次の 文字を、ページの HTMLに 書いて ください。お金は いりません。',
    embedLatest: 'いつも いちばん 新しい 数字を 見せる',
    embedFixed: (version: string) => `データの版 ${version}の 数字を ずっと 見せる`,
    embedApart: (count: number) =>
      `ほかに、比べられない 数字が ${things(count)} あります（ちがう 聞き方の 数字、${area}が 決めた 数字）。`,
    embedLink: (site: string) => `「${site}」で 注意と もとの 報告を 見る`,
    embedVersion: (version: string) => `データの版 ${version}の 数字です。`,
    embedHighlight: `目立つように した ${area}：`,
    embedNoWard: `えらんだ ${area}の 数字は ありません。`,
    embedNoYear: 'この 年の 数字は ありません。',

    proofOf: (ward: string, name: string) => `${ward}の「${name}」：この 数字は どこから 来たか`,
    proofPrintedHead: '報告に 書いてある こと',
    proofPrinted: (measure: string, value: string, previous: string | null) =>
      `${measure}：この 年 ${value}${previous === null ? '' : `、前の 年 ${previous}`}`,
    proofCommonWording: `どの ${area}も 同じ 聞き方`,
    proofOwnWording: `この ${area}の 聞き方`,
    proofCite: 'この 数字を ほかの 文に 書く とき',
    proofError: 'まちがいを 知らせる',
    transcriberNotes: '数字を どう 読んだか',
  }) as const;
