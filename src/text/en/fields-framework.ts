import type { frameworkSchema } from '../../model/content/framework.ts';
import type { FileWords } from '../field.ts';
import { formFieldWords } from './fields-form.ts';
import { indicatorWords, official, shortName } from './fields-indicator.ts';
import { scaleWords } from './fields-scale.ts';

const within = {
  title: 'Within',
  hint: 'The code of the group that it stands under; left out at the top.',
  examples: ['A'],
} as const;

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
        said: {
          title: 'Name in another language',
          hint: 'What it is called where it is not printed, by language; as printed if left out.',
          examples: ['cases'],
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
    groups: {
      title: 'Groups',
      hint: 'For a framework of another depth than goal, theme, item: groups of indicators, each within another or at the top.',
      one: 'Group',
      fields: {
        code: { title: 'Code', hint: 'The code as printed.', examples: ['A', '2.3'] },
        name: official,
        shortName,
        within,
      },
    },
    indicators: {
      title: 'Indicators',
      hint: 'The common indicators of such a framework, or a flat list of them.',
      one: 'Common indicator',
      fields: { ...indicatorWords, within },
    },
    scales: {
      title: 'Scales',
      hint: 'The scales on which areas rate themselves; they do not say whether a target was reached.',
      fields: scaleWords,
    },
    form: formFieldWords,
  },
} as const satisfies FileWords<typeof frameworkSchema>;
