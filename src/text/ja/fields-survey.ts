import type { Terms } from '../terms.ts';
import { confirmedWords } from './fields-confirmed.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';
import { noteWords } from './fields-result.ts';
import { surveyMethods } from './survey.ts';

type Survey = WordsOf<ReportSchema>['fields']['surveys']['fields'];

const wave = {
  method: {
    title: '調べ方',
    hint: '答えた人がどう選ばれたかです。',
    choices: surveyMethods,
  },
  asked: {
    title: '対象の人数',
    hint: '調査の対象になった人の数です。資料になければ書きません。',
    examples: ['2000'],
  },
  answered: {
    title: '回答数',
    hint: '答えた人の数です。資料になければ書きません。',
    examples: ['715'],
  },
  rate: { title: '回答率', hint: '回答率を印字のとおりに書きます。', examples: ['35.8%'] },
  when: {
    title: '調査の時期',
    hint: '調査をした時期を印字のとおりに書きます。',
    examples: ['1月'],
  },
} as const;

/** Words of a survey that results come from. */
export const surveyFieldWords = (terms: Terms) => {
  const { people, yearWord } = terms;
  return {
    id: {
      title: '調査のid',
      hint: '結果の「調査」に書く名前です。半角の英字・数字と - で付けます。',
      examples: ['residents', 'residents-knowing', 'monitors', 'visitors'],
    },
    name: { title: '調査の名前', hint: '印字された名前です。', examples: [`${people}アンケート`] },
    part: {
      title: '答えた人の範囲',
      hint: '一部の人だけに聞いた問いのとき、どのような人かを書きます。',
      examples: [`この1年間に窓口を訪れた${people}`],
    },
    of: {
      title: 'もとの調査',
      hint: '一部の人だけに聞いた問いのとき、全体の調査の id を書きます。',
      examples: ['residents'],
    },
    ...wave,
    previous: {
      title: `前${yearWord}の調査`,
      hint: `前${yearWord}の値のもとになった調査です。`,
      fields: wave,
    },
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Survey;
};
