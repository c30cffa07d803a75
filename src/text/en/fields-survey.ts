import { confirmedWords } from './fields-confirmed.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';
import { noteWords } from './fields-result.ts';
import { surveyMethods } from './survey.ts';

type Survey = WordsOf<ReportSchema>['fields']['surveys']['fields'];

const wave = {
  method: {
    title: 'Method',
    hint: 'How those who answered were chosen.',
    choices: surveyMethods,
  },
  asked: {
    title: 'People asked',
    hint: 'How many people were asked. Leave it out where the source does not say.',
    examples: ['2000'],
  },
  answered: {
    title: 'People who answered',
    hint: 'How many people answered. Leave it out where the source does not say.',
    examples: ['715'],
  },
  rate: { title: 'Response rate', hint: 'The response rate as printed.', examples: ['35.8%'] },
  when: {
    title: 'When',
    hint: 'When the survey was conducted, as printed.',
    examples: ['January'],
  },
} as const;

/** Words of a survey that results come from. */
export const surveyFieldWords = {
  id: {
    title: 'Id of the survey',
    hint: 'The name that results write under “Survey”: letters, digits and hyphens.',
    examples: ['residents', 'residents-knowing', 'monitors', 'visitors'],
  },
  name: { title: 'Name', hint: 'The name as printed.', examples: ['Residents’ survey'] },
  part: {
    title: 'Part of the people asked',
    hint: 'Where only some people were asked, who they are.',
    examples: ['residents who visited the office this year'],
  },
  of: {
    title: 'Whole survey',
    hint: 'Where only some people were asked, the id of the whole survey.',
    examples: ['residents'],
  },
  ...wave,
  previous: {
    title: 'Survey of the year before',
    hint: 'The survey that the previous values come from.',
    fields: wave,
  },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Survey;
