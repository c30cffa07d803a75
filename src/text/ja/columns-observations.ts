import type { Terms } from '../terms.ts';
import { absenceColumnWords } from './columns-absence.ts';
import { compareRule, resultColumns, sharedColumns } from './columns-results.ts';
import { surveyColumnWords } from './columns-survey.ts';

/** Columns of `observations`. */
export const observationColumns = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    ...sharedColumns(terms),
    ...absenceColumnWords,
    ...surveyColumnWords,
    ward_name: [`${area}の名前`, `${area}の名前です。`],
    fiscal_year: [
      `値の${yearWord}`,
      `値が表している${yearWord}を西暦で表します。報告の${yearWord}とは限りません。`,
    ],
    indicator: resultColumns(terms).indicator,
    indicator_name: ['共通指標の短い名前', 'このサイトでの共通指標の呼び方です。'],
    comparability: [
      '比べられるか',
      `ほかの${area}と比べられるかどうかです。${compareRule(terms)}設問が変わる前の値は、sameではなくvariantにしています。`,
    ],
    measure: resultColumns(terms).measure,
    measure_id: resultColumns(terms).measure_id,
    value: [
      '値',
      `その${yearWord}の値です。数だけを入れ、値がないときは空です（0ではありません）。`,
    ],
    value_text: ['値（印字）', '値を印字のとおりに写したものです（数字は半角）。'],
    report_fiscal_year: [
      `載っている報告の${yearWord}`,
      `この値を載せている報告の${yearWord}です。`,
    ],
    stated_as: ['報告での欄', '報告のどちらの欄に載っていた値かを表します。'],
    value_status: [
      '値の書かれ方',
      '値が報告にどう書かれていたかを表します。number以外の行では、valueは空です。',
    ],
    restated: [
      '改められた値',
      `あとの報告が同じ${yearWord}の値を違う数字で載せているときにtrueです。どちらの行も残しています。`,
    ],
    question_changed: [
      '設問の変更前の値',
      `設問が変わる前の値のときにtrueです。次の${yearWord}の値との差を計算しないでください。`,
    ],
    note: resultColumns(terms).note,
  } as const;
};
