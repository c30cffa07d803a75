import { confirmedWords } from './fields-confirmed.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { FileWords, WordsOf } from '../field.ts';
import { blockId, inOwnWords, issue } from './fields-block.ts';
import { initiativeWords } from './fields-initiative.ts';
import { noteWords, ownTargetWords, resultWords } from './fields-result.ts';
import { surveyFieldWords } from './fields-survey.ts';

type Report = WordsOf<ReportSchema>['fields'];

const strategyWords = {
  code: { title: 'Code of the strategy', hint: 'The code as printed.', examples: ['4-1'] },
  id: blockId,
  indicators: {
    title: 'Common indicators',
    hint: 'The codes of the common indicators on whose rows the strategy stands. Where the same strategy is printed on three rows, write it once with three codes.',
  },
  aim: { title: 'Aim', hint: inOwnWords },
  outcomes: {
    title: 'Outcomes',
    hint: 'The targets that the area sets itself, in the order in which they are printed.',
    one: 'Outcome',
    fields: ownTargetWords,
  },
  plan: { title: 'Plan', hint: inOwnWords },
  effectiveness: {
    title: 'Effectiveness',
    hint: 'The mark as printed. Leave it out where none is printed.',
  },
  results: {
    title: 'Results',
    hint: 'What was measured and its values, in the order in which they are printed.',
    one: 'Result',
    fields: resultWords,
  },
  rating: {
    title: 'Overall rating',
    hint: 'The rating of the whole strategy. Leave it out where none is printed.',
  },
  progress: {
    title: 'Progress',
    hint: 'The rating of how the strategy proceeds. Leave it out where none is printed.',
  },
  issue,
  response: { title: 'Response', hint: inOwnWords },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Report['strategies']['fields'];

/** Words of the file of a report. */
export const reportFileWords = {
  title: 'Report',
  hint: 'The report of one area on one year, in the order of the two sheets of the form.',
  fields: {
    ward: { title: 'Area', hint: 'The slug of the area, as its folder is named.' },
    fiscalYear: { title: 'Year', hint: 'As its file is named.', examples: ['2016'] },
    source: {
      title: 'Source',
      hint: 'The document that was transcribed.',
      fields: {
        title: { title: 'Title', hint: 'The title of the document.' },
        publisher: { title: 'Publisher', hint: 'Who published the document.' },
        form: { title: 'Form', hint: 'The form of the document.' },
      },
    },
    note: { ...noteWords, hint: 'What a reader needs to know about the whole report.' },
    confirmed: confirmedWords,
    status: { title: 'Status', hint: 'draft: not published yet.', choices: { draft: 'draft' } },
    surveys: {
      title: 'Surveys',
      hint: 'The surveys that results come from, each once.',
      one: 'Survey',
      fields: surveyFieldWords,
    },
    strategies: {
      title: 'Strategies',
      hint: 'The strategies of the first sheet, in the order in which they are printed.',
      one: 'Strategy',
      fields: strategyWords,
    },
    initiatives: {
      title: 'Initiatives',
      hint: 'The initiatives of the second sheet, in the order in which they are printed.',
      one: 'Initiative',
      fields: initiativeWords,
    },
  },
} as const satisfies FileWords<ReportSchema>;
