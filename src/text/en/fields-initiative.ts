import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';
import { blockId, inOwnWords, issue } from './fields-block.ts';
import { confirmedWords } from './fields-confirmed.ts';
import { answerWords, noteWords, ownTargetWords } from './fields-result.ts';

type Report = WordsOf<ReportSchema>['fields'];

/** Words of an initiative. */
export const initiativeWords = {
  code: { title: 'Code of the initiative', hint: 'The code as printed.', examples: ['4-1-1'] },
  id: blockId,
  strategies: {
    title: 'Strategies',
    hint: 'The codes (or ids) of the strategies that the initiative serves.',
    examples: [['4-1']],
  },
  indicators: {
    title: 'Common indicators',
    hint: 'The codes of the common indicators on whose rows the initiative stands.',
  },
  summary: { title: 'Summary', hint: inOwnWords },
  targets: {
    title: 'Targets',
    hint: 'The targets of the initiative, in the order in which they are printed.',
    one: 'Target',
    fields: ownTargetWords,
  },
  withdrawal: {
    title: 'Withdrawal criterion',
    hint: 'When it is to be reviewed, in your own words.',
  },
  before: {
    title: 'Done in the years before',
    hint: 'What was done before, in short entries.',
    examples: [['three meetings in 2015']],
  },
  done: {
    title: 'Done',
    hint: 'What was done this year, in short entries.',
    examples: [['four courses']],
  },
  results: {
    title: 'Results',
    hint: 'The values that answer the targets, in the order in which they are printed.',
    one: 'Result',
    fields: answerWords,
  },
  achievement: {
    title: 'Mark of achievement',
    hint: 'The mark as printed. Leave it out where none is printed.',
  },
  effectiveness: {
    title: 'Effectiveness',
    hint: 'The mark as printed. Leave it out where none is printed.',
  },
  issue,
  improvement: { title: 'Improvement', hint: inOwnWords },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Report['initiatives']['fields'];
