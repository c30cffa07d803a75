import { confirmedWords } from './fields-confirmed.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { FileWords, WordsOf } from '../field.ts';
import { answerWords, noteWords, ownTargetWords, resultWords } from './fields-result.ts';
import { surveyFieldWords } from './fields-survey.ts';

type Report = WordsOf<ReportSchema>['fields'];

const blockId = {
  title: 'アドレス用の名前',
  hint: '番号がない、または同じ番号が二つあるときに付けます。半角の英字・数字と - だけが使えます。',
  examples: ['4-1-b'],
} as const;

const issue = { title: '課題', hint: '課題を自分の言葉で1〜3文に要約します。' } as const;

const strategyWords = {
  code: { title: '戦略の番号', hint: '印字された番号です。', examples: ['4-1'] },
  id: blockId,
  indicators: {
    title: '共通指標',
    hint: 'この戦略が並んでいる共通指標の番号です。三つの行に同じ戦略が印字されていたら、一つだけ書いて、三つの番号を並べます。',
  },
  aim: { title: 'めざす状態', hint: 'めざす状態を自分の言葉で1〜3文に要約します。' },
  outcomes: {
    title: 'アウトカム',
    hint: '区が自分で決めた成果目標を、印字の順に並べます。',
    one: '成果目標',
    fields: ownTargetWords,
  },
  plan: { title: '戦略', hint: '戦略を自分の言葉で1〜3文に要約します。' },
  effectiveness: { title: '戦略の有効性', hint: '印字された記号です。なければ書きません。' },
  results: {
    title: 'アウトカムの達成状況',
    hint: '測ったものと値を、印字の順に並べます。',
    one: '結果',
    fields: resultWords,
  },
  rating: {
    title: '全体の評価',
    hint: '戦略の全体に区が付けた評価です。印字がなければ書きません。',
  },
  progress: {
    title: '戦略の進捗状況',
    hint: '戦略の進み具合に区が付けた評価です。印字がなければ書きません。',
  },
  issue,
  response: {
    title: '今後の対応方向',
    hint: '今後の対応や改善策を自分の言葉で1〜3文に要約します。',
  },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Report['strategies']['fields'];

const initiativeWords = {
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
    fields: ownTargetWords,
  },
  withdrawal: { title: '撤退基準', hint: '見直しの目安を自分の言葉で書きます。' },
  before: {
    title: '前年度までの実績',
    hint: '前年度までにしたことを、短く並べます。',
    examples: [['平成27年度：意見交換会を3回']],
  },
  done: {
    title: '取組実績',
    hint: 'この年度にしたことを、短く並べます。',
    examples: [['講座を4回実施']],
  },
  results: {
    title: '業績目標の達成状況',
    hint: '目標に答える値を、印字の順に並べます。',
    one: '結果',
    fields: answerWords,
  },
  achievement: {
    title: '達成状況の印',
    hint: '業績目標の達成状況の印を、印字のとおりに書きます。印字がなければ書きません。',
  },
  effectiveness: { title: '取組の有効性', hint: '印字された記号です。なければ書きません。' },
  issue,
  improvement: { title: '改善策', hint: '改善策を自分の言葉で1〜3文に要約します。' },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Report['initiatives']['fields'];

/** Words of the file of a report. */
export const reportFileWords = {
  title: '区の報告',
  hint: '一つの区の、一つの年度の報告です。様式の二つのシートと同じ順に書きます。',
  fields: {
    ward: { title: '区', hint: '区の名前のローマ字です（フォルダーの名前と同じ）。' },
    fiscalYear: {
      title: '年度',
      hint: '報告が対象にしている年度を、西暦で書きます（ファイルの名前と同じ）。',
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
    confirmed: confirmedWords,
    status: {
      title: '状態',
      hint: '下書きなら draft と書きます。書いてあるあいだは公開されません。',
      choices: { draft: '下書き' },
    },
    surveys: {
      title: '調査',
      hint: '結果のもとになったアンケートなどの調査を、一度だけ書きます。',
      one: '調査',
      fields: surveyFieldWords,
    },
    strategies: {
      title: 'めざす成果および戦略',
      hint: 'シート「めざす成果および戦略」の戦略を、印字の順に並べます。',
      one: '戦略',
      fields: strategyWords,
    },
    initiatives: {
      title: '具体的取組',
      hint: 'シート「具体的取組」の取組を、印字の順に並べます。',
      one: '取組',
      fields: initiativeWords,
    },
  },
} as const satisfies FileWords<ReportSchema>;
