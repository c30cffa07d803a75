import type { Confirmable } from '../../model/report/confirmation.ts';

const KINDS: Readonly<Record<Confirmable, string>> = {
  copied: '前の年度の報告と同じ',
  restated: '前年度の値が前の報告と違う',
  swapped: '値と前年度の値の入れかわり',
  leap: '前年度から大きく離れた値',
  fraction: '小数で書かれた割合',
  above: '100%を超える値',
  unit: '前と違う単位、単位なし',
  missing: '値や前年度の値なし',
  repeated: 'そばのものと同じ',
  question: '共通指標の言葉との近さ',
  break: '設問の変更',
  rating: '数値と合わない評価',
  unrated: '評価なし',
  target: '目標なし、合わない目標',
  figure: '印字と違う、計算に使う数',
  survey: '人数と合わない回収率',
  link: '戦略と合わない取組',
  source: '資料名と発行',
  ward: '別の区の名前',
  year: 'ありそうもない年度',
  text: '切れたり混ざったりした文',
};

const fields = Object.fromEntries(
  Object.entries(KINDS).map(([kind, title]) => [
    kind,
    { title, hint: '資料のどこで確かめたかを書きます。' },
  ]),
) as Readonly<Record<Confirmable, Readonly<{ title: string; hint: string }>>>;

/** Words of what was checked against the source and is right as it stands. */
export const confirmedWords = {
  title: '確かめた注意',
  hint: 'npm run check の注意のうち、資料のとおりで直すところがないものです。',
  fields,
} as const;
