import type { frameworkSchema } from '../../model/content/framework.ts';
import type { WordsOf } from '../field.ts';

type Framework = WordsOf<typeof frameworkSchema>['fields'];
type Indicator =
  Framework['goals']['fields']['themes']['fields']['items']['fields']['indicators']['fields'];

export const shortName = {
  title: 'Short name',
  hint: 'A name in everyday words for headings and lists.',
} as const;
export const official = {
  title: 'Official name',
  hint: 'The name in its official wording.',
} as const;

/** Words of an indicator of the framework. */
export const indicatorWords = {
  code: { title: 'Code', hint: 'The code of the indicator as printed.', examples: ['1-1-a'] },
  slug: {
    title: 'Slug',
    hint: 'The name in the address of the page. It never changes.',
    examples: ['mutual-support'],
  },
  name: official,
  shortName,
  reading: { title: 'Reading', hint: 'How the short name is read, where it does not show it.' },
  explanation: { title: 'Explanation', hint: 'What is measured, in everyday words.' },
  population: {
    title: 'Population',
    hint: 'Whom or what the figure is about.',
    examples: ['residents'],
  },
  unit: {
    title: 'Unit',
    hint: 'The name of one of the units above. Leave it out for an indicator without a number.',
    examples: ['%', 'point'],
  },
  maximum: {
    title: 'Maximum',
    hint: 'The most that can be reached; 100 for a percentage if left out.',
    examples: ['5'],
  },
  direction: {
    title: 'Direction',
    hint: 'Whether higher or lower is better.',
    choices: { higher: 'higher is better', lower: 'lower is better' },
  },
  target: {
    title: 'Target',
    hint: 'The target that all areas have in common, with its unit.',
    examples: ['at least 50%'],
  },
  by: { title: 'Target year', hint: 'The year by which the target is to be reached.' },
  retired: {
    title: 'Retired',
    hint: 'Set this where the indicator is no longer used. Its page and data stay.',
    fields: {
      after: { title: 'Last year', hint: 'The last year in which it was measured.' },
      why: { title: 'Reason', hint: 'Why it is no longer used.' },
    },
  },
} as const satisfies Indicator;
