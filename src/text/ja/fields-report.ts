import type { Terms } from '../terms.ts';
import { confirmedWords } from './fields-confirmed.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { FileWords, WordsOf } from '../field.ts';
import { blockId, issue } from './fields-block.ts';
import { initiativeWords } from './fields-initiative.ts';
import { noteWords, ownTargetWords, resultWords } from './fields-result.ts';
import { surveyFieldWords } from './fields-survey.ts';

type Report = WordsOf<ReportSchema>['fields'];

const strategyWords = (terms: Terms) => {
  const { area } = terms;
  return {
    code: { title: '戦略の番号', hint: '印字された番号です。', examples: ['4-1'] },
    id: blockId,
    indicators: {
      title: '共通指標',
      hint: 'この戦略が並んでいる共通指標の番号です。三つの行に同じ戦略が印字されていたら、一つだけ書いて、三つの番号を並べます。',
    },
    aim: { title: 'めざす状態', hint: 'めざす状態を自分の言葉で1〜3文に要約します。' },
    outcomes: {
      title: 'アウトカム',
      hint: `${area}が自分で決めた成果目標を、印字の順に並べます。`,
      one: '成果目標',
      fields: ownTargetWords(terms),
    },
    plan: { title: '戦略', hint: '戦略を自分の言葉で1〜3文に要約します。' },
    effectiveness: { title: '戦略の有効性', hint: '印字された記号です。なければ書きません。' },
    results: {
      title: 'アウトカムの達成状況',
      hint: '測ったものと値を、印字の順に並べます。',
      one: '結果',
      fields: resultWords(terms),
    },
    rating: {
      title: '全体の評価',
      hint: `戦略の全体に${area}が付けた評価です。印字がなければ書きません。`,
    },
    progress: {
      title: '戦略の進捗状況',
      hint: `戦略の進み具合に${area}が付けた評価です。印字がなければ書きません。`,
    },
    issue,
    response: {
      title: '今後の対応方向',
      hint: '今後の対応や改善策を自分の言葉で1〜3文に要約します。',
    },
    note: noteWords,
    confirmed: confirmedWords(terms),
  } as const satisfies Report['strategies']['fields'];
};

/** Words of the file of a report. */
export const reportFileWords = (terms: Terms) => {
  const { area, yearWord } = terms;
  return {
    title: `${area}の報告`,
    hint: `一つの${area}の、一つの${yearWord}の報告です。様式の二つのシートと同じ順に書きます。`,
    fields: {
      ward: { title: area, hint: `${area}の名前のローマ字です（フォルダーの名前と同じ）。` },
      fiscalYear: {
        title: yearWord,
        hint: `報告が対象にしている${yearWord}を、西暦で書きます（ファイルの名前と同じ）。`,
        examples: ['2016'],
      },
      source: {
        title: '出典',
        hint: '書き写した資料です。',
        fields: {
          title: { title: '資料の名前', hint: '資料の題名です。' },
          publisher: { title: '発行', hint: '資料を公表したところです。' },
          form: { title: '様式', hint: '資料の様式です。' },
        },
      },
      note: { ...noteWords, hint: '報告の全体について、読むときに要る説明です。' },
      confirmed: confirmedWords(terms),
      status: {
        title: '状態',
        hint: '下書きなら draft と書きます。書いてあるあいだは公開されません。',
        choices: { draft: '下書き' },
      },
      surveys: {
        title: '調査',
        hint: '結果のもとになったアンケートなどの調査を、一度だけ書きます。',
        one: '調査',
        fields: surveyFieldWords(terms),
      },
      strategies: {
        title: 'めざす成果および戦略',
        hint: 'シート「めざす成果および戦略」の戦略を、印字の順に並べます。',
        one: '戦略',
        fields: strategyWords(terms),
      },
      initiatives: {
        title: '具体的取組',
        hint: 'シート「具体的取組」の取組を、印字の順に並べます。',
        one: '取組',
        fields: initiativeWords(terms),
      },
    },
  } as const satisfies FileWords<ReportSchema>;
};
