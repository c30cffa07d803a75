import { confirmedWords } from './fields-confirmed.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { ReportSchema } from '../../model/report/report.ts';
import type { WordsOf } from '../field.ts';

type Report = WordsOf<ReportSchema>['fields'];
type Strategy = Report['strategies']['fields'];
type Initiative = Report['initiatives']['fields'];

export const noteWords = {
  title: 'Note',
  hint: 'What a reader of the figures needs to know. Leave what looks wrong in print as it is, and explain it here.',
} as const;

const figureExamples = ['82.4%', '1,145', '3.5', '-'] as const;

const textOnly = {
  title: 'Values that are no number',
  hint: 'Where a value is printed that is not one number (30–40%), list the name of that field, and say why in the note.',
  choices: { value: 'current value', previous: 'previous value' },
} as const;

const survey = {
  title: 'Survey',
  hint: 'Where the value comes from a survey, the id of that survey in the list “Surveys”.',
} as const;

/** Words of the target that an area sets itself. */
export const ownTargetWords = {
  measure: { title: 'Name of the target', hint: 'What the target is about, as printed.' },
  target: { title: 'Target', hint: 'The target as printed.', examples: ['at least 50%'] },
  figure: {
    title: 'Target to compute with',
    hint: 'Where the target holds several numbers, the one to compare with.',
    examples: ['at least 60%'],
  },
  by: {
    title: 'Target year',
    hint: 'The year by which the target is to be reached. Leave it out where the target names a year.',
  },
  inWords: {
    title: 'Target in words only',
    hint: 'Set this where the text holds a number but sets no number to compare with.',
    choices: { yes: 'not compared with a number' },
  },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Strategy['outcomes']['fields'];

/** Words of one measured thing. */
export const resultWords = {
  id: {
    title: 'Name over the years',
    hint: 'Where the printed name changes from year to year, a name that is the same in the reports of all years.',
    examples: ['waiting-children'],
  },
  measure: { title: 'Measure', hint: 'The name of what was measured, as printed.' },
  outcome: {
    title: 'Outcome it answers',
    hint: 'The number of the outcome target of this strategy that the result answers, counted from 1.',
    examples: ['1'],
  },
  indicator: {
    title: 'Common indicator',
    hint: 'The code of the common indicator that the result measures. Leave it out for a measure of its own.',
  },
  comparability: {
    title: 'Comparable with other areas',
    hint: 'Whether it asks the question of the common indicator of the same people. Compare them closely.',
    choices: {
      same: 'the same question of the same people; comparable with other areas',
      variant: 'the same question with other people or wording; the note says what differs',
      own: 'a measure of its own; without a common indicator',
    } satisfies Record<Comparability, string>,
  },
  value: {
    title: 'Current value',
    hint: 'The value of the year of the report as printed, with its unit. Leave it out where none is printed: 0 only where 0 is printed.',
    examples: figureExamples,
  },
  figure: {
    title: 'Figure to compute with',
    hint: 'Where several numbers are printed, the one to compute with.',
    examples: ['100%'],
  },
  previous: {
    title: 'Previous value',
    hint: 'The value of the year before as printed, with its unit. Leave it out where none is printed.',
    examples: figureExamples,
  },
  textOnly,
  rating: {
    title: 'Rating',
    hint: 'The rating of this result as printed. Leave it out where none is printed.',
  },
  survey,
  break: {
    title: 'Change of the question',
    hint: 'Where the question changed since the year before, one sentence that says how. The previous value is then not compared.',
  },
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Strategy['results']['fields'];

/** Words of a printed result of an initiative. */
export const answerWords = {
  target: {
    title: 'Target it answers',
    hint: 'The number of the target of this initiative that the result answers, counted from 1.',
    examples: ['1'],
  },
  measure: {
    title: 'Measure',
    hint: 'The name of what was measured, as printed. Where a target is named, its name is used.',
  },
  value: resultWords.value,
  previous: {
    title: 'Previous value',
    hint: 'The value of the year before, where it is printed beside.',
    examples: figureExamples,
  },
  textOnly,
  survey,
  note: noteWords,
  confirmed: confirmedWords,
} as const satisfies Initiative['results']['fields'];
