import type { Terms } from '../terms.ts';
import { formFieldWords } from './fields-form.ts';
import type { frameworkSchema } from '../../model/content/framework.ts';
import type { FileWords, WordsOf } from '../field.ts';
import { scaleWords } from './fields-scale.ts';

type Framework = WordsOf<typeof frameworkSchema>['fields'];
type Indicator =
  Framework['goals']['fields']['themes']['fields']['items']['fields']['indicators']['fields'];

const shortName = {
  title: '短い名前',
  hint: '見出しや一覧に使う、普段の言葉の名前です。',
} as const;

const indicatorWords = ({ area, people, yearWord }: Terms) =>
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

/** Words of the file of the framework. */
export const frameworkFileWords = (terms: Terms) => {
  const { area } = terms;
  return {
    title: '成果を測る枠組み',
    hint: '目標・テーマ・項目・共通指標と、単位、評価の区分です。',
    fields: {
      title: { title: '枠組みの名前', hint: '公式の名前です。' },
      shortTitle: { title: '短い名前', hint: '文の中で使う短い名前です。' },
      explanation: { title: '説明', hint: '枠組みが何かを、普段の言葉で説明します。' },
      form: formFieldWords(terms),
      units: {
        title: '単位',
        hint: '報告の数字に使える単位です。',
        one: '単位',
        fields: {
          name: { title: '単位の名前', hint: '呼び名です。', examples: ['人'] },
          equals: {
            title: '同じ単位の別の書き方',
            hint: '同じ意味の書き方を並べます。',
            examples: [['名']],
          },
          mark: { title: '印', hint: '印を並べて数える単位の印です。', examples: ['☆'] },
        },
      },
      goals: {
        title: '目標',
        hint: '大きな目標を、番号の順に並べます。',
        one: '目標',
        fields: {
          code: { title: '目標の番号', hint: '印字された番号です。', examples: ['1'] },
          name: { title: '公式の名称', hint: '公式の言い方のとおりに書きます。' },
          shortName,
          themes: {
            title: 'テーマ',
            hint: '目標の下のテーマを並べます。',
            one: 'テーマ',
            fields: {
              code: { title: 'テーマの番号', hint: '目標の番号に続けます。', examples: ['1-1'] },
              name: { title: 'テーマの名前', hint: '公式の言い方のとおりに書きます。' },
              items: {
                title: '項目',
                hint: 'テーマの下の項目を並べます。',
                one: '項目',
                fields: {
                  mark: { title: '記号', hint: '印字された記号です。', examples: ['㋐'] },
                  name: { title: '項目の名前', hint: '公式の言い方のとおりに書きます。' },
                  indicators: {
                    title: '共通指標',
                    hint: '項目の下の共通指標を並べます。',
                    one: '共通指標',
                    fields: indicatorWords(terms),
                  },
                },
              },
            },
          },
        },
      },
      scales: {
        title: '評価の区分',
        hint: `${area}が自分で付ける評価の区分です。目標に達したかどうかとは別のものです。`,
        fields: scaleWords,
      },
    },
  } as const satisfies FileWords<typeof frameworkSchema>;
};
