import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { attainmentColumnWords, surveyColumnWords } from './columns-survey.ts';
import { YEARS } from './year.ts';

/** The one rule for comparing wards, wherever the files and their page state it. */
export const compareRule = ({ area, yearWord }: Terms) =>
  `${area}どうしを比べられるのは、comparability（比べられるか）がsameで、fiscal_year（${yearWord}）も同じ行だけです。`;

/** Columns that mean the same in several tables: title and description. */
export const sharedColumns = ({ area, yearWord, years }: Terms) =>
  ({
    ward: [area, `${area}の名前のローマ字です。${area}の一覧（wards）のwardと対応します。`],
    ward_code: [
      `${area}のコード`,
      `市区町村コード（JIS X 0402）の5桁です。検査数字の付いた6桁の全国地方公共団体コードとは違います（6桁は${area}の一覧にあります）。文字として扱ってください。`,
    ],
    fiscal_year: [
      `報告の${yearWord}`,
      `報告が対象にしている${yearWord}を西暦で表します。2016は${YEARS[years].one}です。`,
    ],
    indicators: [
      '戦略の指標',
      '戦略が並んでいる共通指標の番号です。二つ以上あるときは「;」で区切ります。',
    ],
    unit: ['単位', '値の単位です。値の列には単位を入れていません。'],
    page: [
      'このサイトのページ',
      'この行が載っているページのアドレスです。引用するときのリンクに使えます。',
    ],
  }) as const;

/** Columns in which a table states a target. */
export const targetColumnWords = ({ yearWord }: Terms) =>
  ({
    target_operator: ['目標の比べ方', '値が目標の値とどう比べて「達した」となるかを表します。'],
    target_value: [
      '目標の値',
      `目標の数値です。言葉だけの目標や、前${yearWord}と比べる目標では空です。`,
    ],
    target_unit: ['目標の単位', '目標の数値の単位です。'],
  }) as const;

/** Columns of `results`. */
export const resultColumns = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    ...sharedColumns(terms),
    ...targetColumnWords(terms),
    strategy: ['戦略の番号', '報告に印字された戦略の番号です。番号のない戦略では空です。'],
    measure: ['測ったもの', '報告に印字された、測ったものの名前です。'],
    indicator: [
      '共通指標の番号',
      `この結果が測っている共通指標の番号です。${area}独自の指標では空です。`,
    ],
    comparability: ['比べられるか', `ほかの${area}と比べられるかどうかです。${compareRule(terms)}`],
    value: [
      `当${yearWord}の値`,
      `報告の${yearWord}の値です。数だけを入れ、値がないときは空です（0ではありません）。`,
    ],
    value_text: [
      `当${yearWord}の値（印字）`,
      `当${yearWord}の値を印字のとおりに写したものです（数字は半角）。`,
    ],
    previous_value: [
      `前${yearWord}の値`,
      `報告の${yearWord}の一つ前の${yearWord}の値です。数だけを入れ、値がないときは空です。`,
    ],
    previous_text: [
      `前${yearWord}の値（印字）`,
      `前${yearWord}の値を印字のとおりに写したものです（数字は半角）。`,
    ],
    target_fiscal_year: [
      `目標の${yearWord}`,
      `目標をいつまでに達成するかを${yearWord}で表します。`,
    ],
    rating: ['個別の評価', `一つ一つの結果に${area}が付けた評価です。`],
    overall_rating: [
      '全体の評価',
      `戦略の全体に${area}が付けた評価です。同じ戦略の行には同じ評価が入ります。`,
    ],
    progress: ['戦略の進捗状況', `戦略の進み具合に${area}が付けた評価です。`],
    effectiveness: ['戦略の有効性', `戦略が役に立っているかを${area}が判断したものです。`],
    note: ['注記', '数字を読むときに必要な説明です。設問の変更もここに書いています。'],
    ...attainmentColumnWords(terms),
    ...surveyColumnWords,
    measure_id: [
      '測ったものの番号',
      `名前に年が入っているなど、${yearWord}によって名前が変わるものを、同じものとしてたどるための番号です。要らないときは空です。`,
    ],
    change: [
      `前${yearWord}からの差`,
      `当${yearWord}の値から前${yearWord}の値を引いたものです。割合の差はポイントです。比べられないときは空です。`,
    ],
    change_verdict: [
      `前${yearWord}からの動き`,
      '差がめざす向きに合っているか、はっきりした差とはいえないかを表します。向きが分からないときや差がないときは空です。',
    ],
    change_margin: [
      '差の誤差の幅（ポイント）',
      `二つの${yearWord}の割合の差に、おおよそどれだけの幅があるかを、ポイントで表します。一部の人だけが答えて人数が分からないときは、少なくともこれだけあるという値です。`,
    ],
    previous_survey_method: [
      `前${yearWord}の調べ方`,
      `前${yearWord}の値の調査で、答えた人がどう選ばれたかを表します。`,
    ],
    previous_survey_when: [
      `前${yearWord}の調査の時期`,
      `前${yearWord}の調査をした時期を印字のとおりに写したものです。`,
    ],
    previous_survey_asked: [
      `前${yearWord}の対象の人数`,
      `前${yearWord}の調査の対象になった人の数です。`,
    ],
    previous_survey_answered: [`前${yearWord}の回答数`, `前${yearWord}の調査に答えた人の数です。`],
    previous_survey_rate: [
      `前${yearWord}の回答率`,
      `前${yearWord}の回答率を印字のとおりに写したものです。`,
    ],
    ...absenceColumnWords,
    previous_absence: [
      `前${yearWord}の値のないわけ`,
      `前${yearWord}の値の数がないときに、資料の印や言葉が表しているわけです。`,
    ],
    previous_margin: [
      `前${yearWord}の誤差の幅（ポイント）`,
      `前${yearWord}の値の前後におおよそどれだけの幅があるかを、ポイントで表します。`,
    ],
  } as const;
};
