import type { scalesSchema } from '../../model/content/scale.ts';
import type { WordsOf } from '../field.ts';

type Scales = WordsOf<typeof scalesSchema>['fields'];

const scale = (title: string, hint: string) =>
  ({
    title,
    hint,
    fields: {
      name: { title: '評価の名前', hint: '見出しに使う名前です。' },
      explanation: { title: '説明', hint: '何についての、だれの評価かを説明します。' },
      grades: {
        title: '区分',
        hint: '報告に書ける区分を、良いほうから並べます。',
        one: '区分',
        fields: {
          value: { title: '印', hint: '報告に書く字です。', examples: ['A', 'ア'] },
          id: { title: 'データでの名前', hint: '公開データに載る名前です。' },
          label: { title: '意味', hint: '印の意味です。', examples: ['順調'] },
          favourable: {
            title: '良いほうの評価か',
            hint: '良いほうの評価なら yes、悪いほうなら no です。どちらでもなければ書きません。',
            choices: { yes: '良いほうの評価', no: '悪いほうの評価' },
          },
          withdraws: {
            title: '撤退基準に届かなかった印か',
            hint: '撤退基準に届かなかったという印なら yes です。',
            choices: { yes: '撤退基準に届かなかった', no: 'ほかの印' },
          },
        },
      },
    },
  }) as const satisfies Scales['result'];

/** Words of the scales on which wards rate. */
export const scaleWords = {
  result: scale('個別の評価', '一つ一つの結果の評価（結果の rating）です。'),
  overall: scale('全体の評価', '一つの戦略の評価（戦略の rating）です。'),
  progress: scale('戦略の進捗状況', '戦略の進み方（progress）です。'),
  effectiveness: scale('戦略の有効性', '戦略が役立ったか（戦略の effectiveness）です。'),
  initiative: scale('取組の有効性', '取組が役立ったか（取組の effectiveness）です。'),
  achievement: scale('達成状況の印', '業績目標の達成状況の印（achievement）です。'),
} as const satisfies Scales;
