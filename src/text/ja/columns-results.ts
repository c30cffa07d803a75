import { absenceColumnWords } from './columns-absence.ts';
import { attainmentColumnWords, surveyColumnWords } from './columns-survey.ts';

/** The one rule for comparing wards, wherever the files and their page state it. */
export const compareRule =
  '区どうしを比べられるのは、comparability（比べられるか）がsameで、fiscal_year（年度）も同じ行だけです。';

/** Columns that mean the same in several tables: title and description. */
export const sharedColumns = {
  ward: ['区', '区の名前のローマ字です。区の一覧（wards）のwardと対応します。'],
  ward_code: [
    '区のコード',
    '市区町村コード（JIS X 0402）の5桁です。検査数字の付いた6桁の全国地方公共団体コードとは違います（6桁は区の一覧にあります）。文字として扱ってください。',
  ],
  fiscal_year: [
    '報告の年度',
    '報告が対象にしている年度を西暦で表します。2016は2016年4月から2017年3月までです。',
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
} as const;

/** Columns in which a table states a target. */
export const targetColumnWords = {
  target_operator: ['目標の比べ方', '値が目標の値とどう比べて「達した」となるかを表します。'],
  target_value: ['目標の値', '目標の数値です。言葉だけの目標や、前年度と比べる目標では空です。'],
  target_unit: ['目標の単位', '目標の数値の単位です。'],
} as const;

/** Columns of `results`. */
export const resultColumns = {
  ...sharedColumns,
  ...targetColumnWords,
  strategy: ['戦略の番号', '報告に印字された戦略の番号です。番号のない戦略では空です。'],
  measure: ['測ったもの', '報告に印字された、測ったものの名前です。'],
  indicator: ['共通指標の番号', 'この結果が測っている共通指標の番号です。区独自の指標では空です。'],
  comparability: ['比べられるか', `ほかの区と比べられるかどうかです。${compareRule}`],
  value: [
    '当年度の値',
    '報告の年度の値です。数だけを入れ、値がないときは空です（0ではありません）。',
  ],
  value_text: ['当年度の値（印字）', '当年度の値を印字のとおりに写したものです（数字は半角）。'],
  previous_value: [
    '前年度の値',
    '報告の年度の一つ前の年度の値です。数だけを入れ、値がないときは空です。',
  ],
  previous_text: ['前年度の値（印字）', '前年度の値を印字のとおりに写したものです（数字は半角）。'],
  target_fiscal_year: ['目標の年度', '目標をいつまでに達成するかを年度で表します。'],
  rating: ['個別の評価', '一つ一つの結果に区が付けた評価です。'],
  overall_rating: [
    '全体の評価',
    '戦略の全体に区が付けた評価です。同じ戦略の行には同じ評価が入ります。',
  ],
  progress: ['戦略の進捗状況', '戦略の進み具合に区が付けた評価です。'],
  effectiveness: ['戦略の有効性', '戦略が役に立っているかを区が判断したものです。'],
  note: ['注記', '数字を読むときに必要な説明です。設問の変更もここに書いています。'],
  ...attainmentColumnWords,
  ...surveyColumnWords,
  measure_id: [
    '測ったものの番号',
    '名前に年が入っているなど、年度によって名前が変わるものを、同じものとしてたどるための番号です。要らないときは空です。',
  ],
  change: [
    '前年度からの差',
    '当年度の値から前年度の値を引いたものです。割合の差はポイントです。比べられないときは空です。',
  ],
  change_verdict: [
    '前年度からの動き',
    '差がめざす向きに合っているか、はっきりした差とはいえないかを表します。向きが分からないときや差がないときは空です。',
  ],
  change_margin: [
    '差の誤差の幅（ポイント）',
    '二つの年度の割合の差に、おおよそどれだけの幅があるかを、ポイントで表します。一部の人だけが答えて人数が分からないときは、少なくともこれだけあるという値です。',
  ],
  previous_survey_method: [
    '前年度の調べ方',
    '前年度の値の調査で、答えた人がどう選ばれたかを表します。',
  ],
  previous_survey_when: [
    '前年度の調査の時期',
    '前年度の調査をした時期を印字のとおりに写したものです。',
  ],
  previous_survey_asked: ['前年度の対象の人数', '前年度の調査の対象になった人の数です。'],
  previous_survey_answered: ['前年度の回答数', '前年度の調査に答えた人の数です。'],
  previous_survey_rate: ['前年度の回答率', '前年度の回答率を印字のとおりに写したものです。'],
  ...absenceColumnWords,
  previous_absence: [
    '前年度の値のないわけ',
    '前年度の値の数がないときに、資料の印や言葉が表しているわけです。',
  ],
  previous_margin: [
    '前年度の誤差の幅（ポイント）',
    '前年度の値の前後におおよそどれだけの幅があるかを、ポイントで表します。',
  ],
} as const;
