import type { Terms } from '../terms.ts';
import { codeListWords } from './columns-codes.ts';
import {
  codeColumns,
  indicatorColumns,
  initiativeColumns,
  reportColumns,
  wardColumns,
} from './columns-registers.ts';
import { findingColumns, ratingColumns } from './columns-findings.ts';
import { observationColumns } from './columns-observations.ts';
import { compareRule, resultColumns } from './columns-results.ts';
import { YEARS } from './year.ts';

/** Words of the published tables: each table, each of its columns (title and description), each code. */
export const tableWords = (terms: Terms) => {
  const { area, region, yearWord, years } = terms;
  return {
    columns: {
      results: resultColumns(terms),
      observations: observationColumns(terms),
      initiatives: initiativeColumns(terms),
      reports: reportColumns(terms),
      indicators: indicatorColumns(terms),
      wards: wardColumns(terms),
      codes: codeColumns,
      ratings: ratingColumns(terms),
      findings: findingColumns(terms),
    },
    tables: {
      results: {
        title: '結果',
        description: `報告に印字された結果を1行ずつ。当${yearWord}の値、前${yearWord}の値、目標、${area}の評価が横に並びます。`,
      },
      observations: {
        title: '観測値（縦長の表）',
        description: `一つのものの一つの${yearWord}の値を1行ずつ。集計やグラフ作りに向いた形です。二つの報告が同じ${yearWord}の値を違う数字で載せているときは、2行になります。当${yearWord}の値のない結果も行として残しますが、前${yearWord}の値がないときは行がありません。`,
      },
      initiatives: {
        title: '取組',
        description:
          '取組の結果を1行ずつ。結果の記載がない業績目標や取組も、値が空の行として残しています。',
      },
      reports: {
        title: '報告の一覧（もとの資料）',
        description: 'このサイトに収めた報告と、もとになった資料を1行ずつ。',
      },
      indicators: {
        title: '共通指標の一覧',
        description: '共通指標の名前、単位、目標を1行ずつ。',
      },
      wards: {
        title: `${area}の一覧`,
        description: `${area}の名前、読み、コードを1行ずつ。報告のない${area}も載っています。`,
      },
      codes: {
        title: 'コード表',
        description: 'ほかの表に入っているコードの意味を1行ずつ。',
      },
      ratings: {
        title: '評価と数値',
        description: `結果と取組を1行ずつ。${area}の評価を、数値の向きと見比べています。ほかの表からこのサイトが作ったもので、版のファイルには入れていません。`,
      },
      findings: {
        title: '見つかったこと',
        description:
          '見つかったことの文と、もとになった結果を1行ずつ。一つの文が複数の結果にもとづくときは複数の行になります。ほかの表からこのサイトが作ったもので、版のファイルには入れていません。',
      },
    },
    codes: codeListWords(terms),
    columnTypes: {
      text: '文字',
      integer: '整数',
      number: '数',
      boolean: 'true / false',
      url: 'アドレス',
    },
    formatNames: { csv: 'CSV', json: 'JSON', xlsx: 'Excel', parquet: 'Parquet' },
    severalValues: '複数（;区切り）',
    alwaysThere: '必ず入る',
    readmeSheet: 'README',
    readmeVersion: (version: string, date: string) => `データの版：${version}（${date}）`,
    readmeCodes:
      '番号の列（strategy、initiative、theme）は文字です。「4-1」などが日付に変わらないように、CSVは型を推測しない設定で読んでください。',
    readmeMissing: '値がないところは空です。0とは違います。',
    readmeYears: `${yearWord}は${YEARS[years].any}で、西暦で書いています（2016は2016${yearWord}＝平成28${yearWord}）。`,
    readmeCompare: compareRule(terms),
    readmeSummaries: '要約と書かれた列は、このサイトが短くまとめたものです。原文ではありません。',
    readmeSource: (city: string) =>
      `もとの資料：${city}の各${area}が公表した報告。どの報告かは、pageの列のページに書いています。`,
    readmeLicence: (name: string, url: string) => `利用の条件：${name} ${url}`,
    readmeOfficial: (name: string) => `公式の名称：${name}`,
    readmePage: (url: string) => `ページ：${url}`,
    readmeReportRows: '入っている行：この報告に載っている結果と取組のすべて。',
    readmeRegionRows: `入っている行：この${region}の${area}の、すべての年の報告に載っている結果と取組のすべて。`,
    readmeIndicatorRows: [
      `入っている行：この指標を測った結果（sameとvariant）と、この指標の行に報告された${area}独自の結果（own）。`,
      `ownの行は、${area}がこの指標の成果として載せているものですが、ほかの${area}とは比べられません。`,
    ],
    readmeExplained: (url: string) => `くわしい説明：${url}`,
    dictionaryHead: ['表', '列', '名前', '型', '説明', 'コード表'],
    codesHead: ['コード表', '名称', 'コード', '意味'],
    tableRows: (rows: number) => `${rows}行`,
  } as const;
};
