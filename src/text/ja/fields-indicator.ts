import type { frameworkSchema } from '../../model/content/framework.ts';
import type { WordsOf } from '../field.ts';
import type { Terms } from '../terms.ts';

type Framework = WordsOf<typeof frameworkSchema>['fields'];
type Indicator =
  Framework['goals']['fields']['themes']['fields']['items']['fields']['indicators']['fields'];

export const shortName = {
  title: '短い名前',
  hint: '見出しや一覧に使う、普段の言葉の名前です。',
} as const;

/** Words of an indicator of the framework. */
export const indicatorWords = ({ area, people, yearWord }: Terms) =>
  ({
    code: { title: '指標の番号', hint: '基本方針に印字された番号です。', examples: ['1-1-a'] },
    slug: {
      title: 'スラッグ',
      hint: '指標のページのアドレスになる英語の名前です。あとから変えません。',
      examples: ['mutual-support'],
    },
    name: { title: '公式の名称', hint: '指標の名称を、公式の言い方のとおりに書きます。' },
    shortName,
    reading: { title: 'よみ', hint: '短い名前のよみを、ひらがなで書きます。' },
    explanation: { title: '説明', hint: '何を測っているかを、普段の言葉で説明します。' },
    population: {
      title: '対象',
      hint: 'だれ、または何についての数字かです。',
      examples: [people],
    },
    unit: {
      title: '単位',
      hint: '上の units にある単位の名前です。数値のない目標の指標では書きません。',
      examples: ['%', '件', '点'],
    },
    maximum: {
      title: '満点',
      hint: '満点や上限がある指標の、いちばん大きい値です。単位が % なら、書かなければ100です。',
      examples: ['5'],
    },
    direction: {
      title: '良い向き',
      hint: '値が高いのと低いのと、どちらが良いかです。',
      choices: { higher: '高いほど良い', lower: '低いほど良い' },
    },
    target: {
      title: '目標',
      hint: `すべての${area}に共通の目標を、単位も付けて書きます。`,
      examples: ['50%以上', '1件以上'],
    },
    by: {
      title: `目標の${yearWord}`,
      hint: `目標をいつまでに達成するかを、西暦の${yearWord}で書きます。`,
    },
    retired: {
      title: '取りやめ',
      hint: 'この指標を使わなくなったときに書きます。ページとデータは残ります。',
      fields: {
        after: { title: `最後の${yearWord}`, hint: `最後に測った${yearWord}を、西暦で書きます。` },
        why: { title: 'わけ', hint: '取りやめたわけを書きます。' },
      },
    },
  }) as const satisfies Indicator;
