import type { frameworkSchema } from '../../model/content/framework.ts';
import type { FileWords, WordsOf } from '../field.ts';
import { formFieldWords } from './fields-form.ts';
import { scaleWords } from './fields-scale.ts';

type Framework = WordsOf<typeof frameworkSchema>['fields'];
type Indicator =
  Framework['goals']['fields']['themes']['fields']['items']['fields']['indicators']['fields'];

const shortName = {
  title: 'Short name',
  hint: 'A name in everyday words for headings and lists.',
} as const;
const official = { title: 'Official name', hint: 'The name in its official wording.' } as const;

const indicatorWords = {
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

/** Words of the file of the framework. */
export const frameworkFileWords = {
  title: 'Framework',
  hint: 'Goals, themes, items and common indicators, units, and scales.',
  fields: {
    title: { title: 'Name', hint: 'The official name of the framework.' },
    shortTitle: { title: 'Short name', hint: 'The name used within sentences.' },
    explanation: { title: 'Explanation', hint: 'What the framework is, in everyday words.' },
    units: {
      title: 'Units',
      hint: 'The units that figures of reports may have.',
      one: 'Unit',
      fields: {
        name: { title: 'Name', hint: 'The name of the unit.', examples: ['people'] },
        equals: {
          title: 'Other ways to write it',
          hint: 'Ways of writing that mean the same.',
          examples: [['persons']],
        },
        mark: {
          title: 'Mark',
          hint: 'The mark of a unit that is counted in marks.',
          examples: ['☆'],
        },
      },
    },
    goals: {
      title: 'Goals',
      hint: 'The goals in the order of their codes.',
      one: 'Goal',
      fields: {
        code: { title: 'Code', hint: 'The code as printed.', examples: ['1'] },
        name: official,
        shortName,
        themes: {
          title: 'Themes',
          hint: 'The themes of the goal.',
          one: 'Theme',
          fields: {
            code: { title: 'Code', hint: 'It begins with that of the goal.', examples: ['1-1'] },
            name: official,
            items: {
              title: 'Items',
              hint: 'The items of the theme.',
              one: 'Item',
              fields: {
                mark: { title: 'Mark', hint: 'The mark as printed.', examples: ['a'] },
                name: official,
                indicators: {
                  title: 'Common indicators',
                  hint: 'The common indicators of the item.',
                  one: 'Common indicator',
                  fields: indicatorWords,
                },
              },
            },
          },
        },
      },
    },
    scales: {
      title: 'Scales',
      hint: 'The scales on which areas rate themselves; they do not say whether a target was reached.',
      fields: scaleWords,
    },
    form: formFieldWords,
  },
} as const satisfies FileWords<typeof frameworkSchema>;
