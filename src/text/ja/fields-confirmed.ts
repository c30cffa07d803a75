import type { Confirmable } from '../../model/report/confirmation.ts';
import type { Terms } from '../terms.ts';

const kinds = ({ area, yearWord }: Terms): Readonly<Record<Confirmable, string>> => ({
  copied: `前の${yearWord}の報告と同じ`,
  restated: `前${yearWord}の値が前の報告と違う`,
  swapped: `値と前${yearWord}の値の入れかわり`,
  leap: `前${yearWord}から大きく離れた値`,
  fraction: '小数で書かれた割合',
  above: '100%を超える値',
  unit: '前と違う単位、単位なし',
  missing: `値や前${yearWord}の値なし`,
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
  ward: `別の${area}の名前`,
  year: `ありそうもない${yearWord}`,
  text: '切れたり混ざったりした文',
});

const fields = (terms: Terms) =>
  Object.fromEntries(
    Object.entries(kinds(terms)).map(([kind, title]) => [
      kind,
      { title, hint: '資料のどこで確かめたかを書きます。' },
    ]),
  ) as Readonly<Record<Confirmable, Readonly<{ title: string; hint: string }>>>;

/** Words of what was checked against the source and is right as it stands. */
export const confirmedWords = (terms: Terms) =>
  ({
    title: '確かめた注意',
    hint: 'npm run check の注意のうち、資料のとおりで直すところがないものです。',
    fields: fields(terms),
  }) as const;
