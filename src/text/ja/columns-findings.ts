import type { Terms } from '../terms.ts';
import { resultColumns, sharedColumns } from './columns-results.ts';
import { initiativeColumns } from './columns-registers.ts';

/** Columns of `findings`. */
export const findingColumns = (terms: Terms) =>
  ({
    finding: ['見つかったことの種類', 'どのような見方で選んだかを表します。'],
    sentence: [
      '文',
      '結果を一つの文にしたものです。このサイトが決まった形で作っています。引用できます。',
    ],
    ward: sharedColumns(terms).ward,
    ward_code: sharedColumns(terms).ward_code,
    fiscal_year: sharedColumns(terms).fiscal_year,
    measure: resultColumns(terms).measure,
    indicator: resultColumns(terms).indicator,
    comparability: resultColumns(terms).comparability,
    value_text: resultColumns(terms).value_text,
    previous_text: resultColumns(terms).previous_text,
    change: resultColumns(terms).change,
    change_verdict: resultColumns(terms).change_verdict,
    change_margin: resultColumns(terms).change_margin,
    unit: sharedColumns(terms).unit,
    target_text: resultColumns(terms).target_text,
    target_fiscal_year: resultColumns(terms).target_fiscal_year,
    target_status: resultColumns(terms).target_status,
    rating: resultColumns(terms).rating,
    page: sharedColumns(terms).page,
  }) as const;

/** Columns of `ratings`. */
export const ratingColumns = (terms: Terms) => {
  const { area } = terms;
  return {
    kind: ['行の種類', '結果の行か、取組の行かを表します。'],
    ward: sharedColumns(terms).ward,
    ward_code: sharedColumns(terms).ward_code,
    fiscal_year: sharedColumns(terms).fiscal_year,
    strategy: [
      '戦略の番号',
      '結果が載っている戦略、または取組が支えている戦略の番号です。二つ以上あるときは「;」で区切ります。',
    ],
    initiative: ['取組の番号', '取組の行で、報告に印字された取組の番号です。'],
    measure: [
      '測ったもの・取組の内容',
      '結果の行では測ったものの名前、取組の行では取組の内容の要約です。',
    ],
    indicator: resultColumns(terms).indicator,
    value_text: resultColumns(terms).value_text,
    target_text: resultColumns(terms).target_text,
    target_status: resultColumns(terms).target_status,
    change: resultColumns(terms).change,
    change_verdict: resultColumns(terms).change_verdict,
    rating: resultColumns(terms).rating,
    overall_rating: resultColumns(terms).overall_rating,
    achievement: initiativeColumns(terms).achievement,
    effectiveness: initiativeColumns(terms).effectiveness,
    comparison: [
      '見比べた結果',
      `${area}の評価と数値の向きの違いを、短い英語で表します。違いがなければagrees、見比べられなければincomparableです。二つ以上あるときは「;」で区切ります。意味はsentence（文）の列と、コード表comparisonにあります。`,
    ],
    sentence: ['文', `${area}の評価と数値を、このサイトが決まった形の文にしたものです。`],
    page: sharedColumns(terms).page,
  } as const;
};
