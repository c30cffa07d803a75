import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { resultColumns, sharedColumns, targetColumnWords } from './columns-results.ts';
import { attainmentColumnWords, surveyColumnWords } from './columns-survey.ts';

/** Columns of `initiatives`. */
export const initiativeColumns = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    ...sharedColumns(terms),
    ...absenceColumnWords,
    ...targetColumnWords(terms),
    ...attainmentColumnWords(terms),
    ...surveyColumnWords,
    target_fiscal_year: resultColumns(terms).target_fiscal_year,
    previous_value: [
      `前${yearWord}の実績の値`,
      `結果のそばに前${yearWord}の数値が印字されているときの、その数です。`,
    ],
    previous_text: [
      `前${yearWord}の実績（印字）`,
      `前${yearWord}の数値を印字のとおりに写したものです。`,
    ],
    previous_absence: resultColumns(terms).previous_absence,
    strategy: [
      '戦略の番号',
      '取組が支えている戦略の番号です。二つ以上あるときは「;」で区切ります。',
    ],
    initiative: ['取組の番号', '報告に印字された取組の番号です。番号のない取組では空です。'],
    indicators: [
      '取組の指標',
      '取組が並んでいる共通指標の番号です。二つ以上あるときは「;」で区切ります。',
    ],
    summary: [
      '取組の内容（要約）',
      '取組の内容を、このサイトが短くまとめたものです。原文ではありません。',
    ],
    measure: ['測ったもの', '業績目標で測ったものの名前です。'],
    value: ['実績の値', '実績の数値です。数だけを入れ、値がないときは空です（0ではありません）。'],
    value_text: ['実績（印字）', '実績を印字のとおりに写したものです（数字は半角）。'],
    achievement: [
      '業績目標の達成状況',
      `${area}が付けた印です。印字の①(ⅰ)を1-iのように書きます。取組ごとの印なので、同じ取組の行には同じ印が入ります。`,
    ],
    effectiveness: ['取組の有効性', `取組が役に立っているかを${area}が判断したものです。`],
    note: ['注記', '数字や取組を読むときに必要な説明です。'],
  } as const;
};

/** Columns of `indicators`. */
export const indicatorColumns = (terms: Terms) => {
  const { yearWord } = terms;
  return {
    indicator: ['共通指標の番号', '共通指標の番号です。'],
    slug: ['アドレスでの名前', 'このサイトの指標のページのアドレスに使う名前です。'],
    goal: ['目標の番号', '指標が属する大きな目標の番号です。'],
    goal_name: ['目標の名前', '指標が属する大きな目標の名前です。'],
    theme: ['テーマの番号', '指標が属するテーマの番号です。'],
    theme_name: ['テーマの名前', '指標が属するテーマの名前です。'],
    item: ['項目の印', '指標が属する項目の印です。丸で囲まれた印㋐は、アと書きます。'],
    item_name: ['項目の名前', '指標が属する項目の名前です。'],
    name: ['公式の名称', '方針に書かれている指標の名称です。'],
    short_name: ['短い名前', 'このサイトでの指標の呼び方です。'],
    explanation: ['説明', '指標が何を表すかを、このサイトがふだんの言葉で説明したものです。'],
    population: ['対象', '指標が対象にしている人や団体などです。'],
    unit: ['単位', '指標の単位です。できたかどうかだけの指標では空です。'],
    direction: ['めざす向き', '値がどちらに動くと良いかを表します。'],
    target_text: ['目標', '共通の目標を言葉で書いたものです。'],
    ...targetColumnWords(terms),
    target_fiscal_year: [
      `目標の${yearWord}`,
      `目標をいつまでに達成するかを${yearWord}で表します。`,
    ],
    page: sharedColumns(terms).page,
    retired_after: [
      `測られた最後の${yearWord}`,
      `取りやめになった指標が、最後に測られた${yearWord}です。今も使われている指標では空です。`,
    ],
    retired_reason: ['取りやめたわけ', '取りやめになった指標の、取りやめたわけです。'],
  } as const;
};

/** Columns of `wards`. */
export const wardColumns = (terms: Terms) => {
  const { area, region, yearWord } = terms;
  return {
    ward: [area, `${area}の名前のローマ字です。ほかの表のwardと対応します。`],
    ward_code: sharedColumns(terms).ward_code,
    name: ['名前', `${area}の名前です。`],
    kana: ['読み', `${area}の名前のひらがなです。`],
    romaji: ['ローマ字', `${area}の名前のローマ字での書き方です。`],
    report_fiscal_years: [
      `報告のある${yearWord}`,
      `このサイトに報告がある${yearWord}です。二つ以上あるときは「;」で区切り、報告がないときは空です。`,
    ],
    page: sharedColumns(terms).page,
    local_government_code: [
      '全国地方公共団体コード（6桁）',
      `5桁の${area}のコードに検査数字を付けた、全国地方公共団体コードです。検査数字は総務省の決まりで計算しています。文字として扱ってください。`,
    ],
    valid_from: [
      'はじまりの日',
      `途中からできた${area}の、はじまりの日です。はじめからある${area}では空です。`,
    ],
    valid_to: ['終わりの日', `なくなった${area}の、最後の日です。今もある${area}では空です。`],
    successors: [
      `引き継いだ${area}`,
      `なくなった${area}を引き継いだ${area}のローマ字です。二つ以上あるときは「;」で区切ります。`,
    ],
    former_names: ['前の名前', `${area}の前の名前です。二つ以上あるときは「;」で区切ります。`],
    region: [region, `${area}がある${region}の名前のローマ字です。`],
    region_name: [`${region}の名前`, `${area}がある${region}の名前です。`],
  } as const;
};

/** Columns of `reports`. */
export const reportColumns = (terms: Terms) => {
  const { area } = terms;
  return {
    ward: sharedColumns(terms).ward,
    ward_code: sharedColumns(terms).ward_code,
    fiscal_year: sharedColumns(terms).fiscal_year,
    ward_name: [`${area}の名前`, `${area}の名前です。`],
    source_title: ['資料の名前', 'もとになった資料の、印字された名前です。'],
    source_publisher: ['資料の発行者', 'もとになった資料を公表したところです。'],
    source_form: ['資料の様式', 'もとになった資料がどのような様式かを説明したものです。'],
    note: ['注記', '資料の全体について、読むときに必要な説明です。'],
    strategies: ['戦略の数', 'このサイトに収めた戦略の数です。'],
    results: ['結果の数', '結果の表（results）に入っている行の数です。'],
    initiatives: ['取組の数', 'このサイトに収めた取組の数です。'],
    page: sharedColumns(terms).page,
  } as const;
};

/** Columns of `codes`. */
export const codeColumns = {
  list: ['コード表', 'コード表の名前です。'],
  list_name: ['コード表の名称', 'コード表の日本語の名前です。'],
  code: ['コード', 'データに入っている値です。'],
  label: ['意味', 'コードの意味です。'],
} as const;
