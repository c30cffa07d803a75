import type { Terms } from '../terms.ts';
import { formFieldWords } from './fields-form.ts';
import type { frameworkSchema } from '../../model/content/framework.ts';
import type { FileWords } from '../field.ts';
import { indicatorWords, shortName } from './fields-indicator.ts';
import { scaleWords } from './fields-scale.ts';

const within = {
  title: '上のまとまり',
  hint: '上にあるまとまりの番号です。いちばん上なら書きません。',
  examples: ['A'],
} as const;

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
          said: {
            title: 'ほかの言語での呼び名',
            hint: '印字と違う言語での呼び名を、言語ごとに書きます。書かなければ、印字のままです。',
            examples: ['cases'],
          },
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
      groups: {
        title: 'まとまり',
        hint: '目標・テーマ・項目と違う段数の枠組みで、指標のまとまりを並べます。',
        one: 'まとまり',
        fields: {
          code: { title: '番号', hint: '印字された番号です。', examples: ['A', '2.3'] },
          name: { title: '公式の名称', hint: '公式の言い方のとおりに書きます。' },
          shortName,
          within,
        },
      },
      indicators: {
        title: '共通指標',
        hint: 'まとまりを使う枠組みの共通指標か、段のない一覧です。',
        one: '共通指標',
        fields: { ...indicatorWords(terms), within },
      },
      scales: {
        title: '評価の区分',
        hint: `${area}が自分で付ける評価の区分です。目標に達したかどうかとは別のものです。`,
        fields: scaleWords,
      },
    },
  } as const satisfies FileWords<typeof frameworkSchema>;
};
