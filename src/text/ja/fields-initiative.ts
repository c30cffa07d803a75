import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';
import type { Terms } from '../terms.ts';
import { blockId, issue } from './fields-block.ts';
import { confirmedWords } from './fields-confirmed.ts';
import { answerWords, noteWords, ownTargetWords } from './fields-result.ts';

type Report = WordsOf<ReportSchema>['fields'];

/** Words of an initiative. */
export const initiativeWords = (terms: Terms) => {
  const { yearWord } = terms;
  return {
    code: { title: '取組の番号', hint: '印字された番号です。', examples: ['4-1-1'] },
    id: blockId,
    strategies: {
      title: '戦略の番号',
      hint: 'この取組が支える戦略の番号（同じ番号が二つあれば、その id）です。',
      examples: [['4-1']],
    },
    indicators: { title: '共通指標', hint: 'この取組が並んでいる共通指標の番号です。' },
    summary: { title: '取組内容', hint: '取組の内容を自分の言葉で1〜3文に要約します。' },
    targets: {
      title: '業績目標',
      hint: '取組の目標を、印字の順に並べます。',
      one: '業績目標',
      fields: ownTargetWords(terms),
    },
    withdrawal: { title: '撤退基準', hint: '見直しの目安を自分の言葉で書きます。' },
    before: {
      title: `前${yearWord}までの実績`,
      hint: `前${yearWord}までにしたことを、短く並べます。`,
      examples: [[`平成27${yearWord}：意見交換会を3回`]],
    },
    done: {
      title: '取組実績',
      hint: `この${yearWord}にしたことを、短く並べます。`,
      examples: [['講座を4回実施']],
    },
    results: {
      title: '業績目標の達成状況',
      hint: '目標に答える値を、印字の順に並べます。',
      one: '結果',
      fields: answerWords(terms),
    },
    achievement: {
      title: '達成状況の印',
      hint: '業績目標の達成状況の印を、印字のとおりに書きます。印字がなければ書きません。',
    },
    effectiveness: { title: '取組の有効性', hint: '印字された記号です。なければ書きません。' },
    issue,
    improvement: { title: '改善策', hint: '改善策を自分の言葉で1〜3文に要約します。' },
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Report['initiatives']['fields'];
};
