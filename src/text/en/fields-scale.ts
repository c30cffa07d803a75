import type { scalesSchema } from '../../model/content/scale.ts';
import type { WordsOf } from '../field.ts';

type Scales = WordsOf<typeof scalesSchema>['fields'];

const scale = (title: string, hint: string) =>
  ({
    title,
    hint,
    fields: {
      name: { title: 'Name', hint: 'The name used in headings.' },
      explanation: { title: 'Explanation', hint: 'Who rates what on this scale.' },
      grades: {
        title: 'Grades',
        hint: 'The grades that a report may give, the best first.',
        one: 'Grade',
        fields: {
          value: { title: 'Mark', hint: 'What reports write.', examples: ['A'] },
          id: { title: 'Name in the data', hint: 'The name in the published data.' },
          label: { title: 'Meaning', hint: 'What the mark means.', examples: ['on track'] },
          favourable: {
            title: 'Favourable',
            hint: 'yes for a grade that speaks for what it rates, no for one against it; left out for one between.',
            choices: { yes: 'favourable', no: 'unfavourable' },
          },
          withdraws: {
            title: 'Short of the withdrawal criterion',
            hint: 'yes for the mark of what fell short of its withdrawal criterion.',
            choices: { yes: 'fell short', no: 'any other mark' },
          },
        },
      },
    },
  }) as const satisfies Scales['result'];

/** Words of the scales on which areas rate. */
export const scaleWords = {
  result: scale('Rating of a result', 'The rating of each result.'),
  overall: scale('Overall rating', 'The rating of a whole strategy.'),
  progress: scale('Progress', 'How a strategy proceeds.'),
  effectiveness: scale('Effectiveness of a strategy', 'Whether a strategy helped.'),
  initiative: scale('Effectiveness of an initiative', 'Whether an initiative helped.'),
  achievement: scale('Achievement', 'The mark of how far targets were reached.'),
} as const satisfies Scales;
