import type { formSchema } from '../../model/content/form.ts';
import type { WordsOf } from '../field.ts';

const sheet = <Choices extends Readonly<Record<string, string>>>(
  title: string,
  choices: Choices,
) => ({
  title,
  hint: 'The name of the sheet and the headings of its columns.',
  fields: {
    name: { title: 'Name of the sheet', hint: 'The name printed on the form.' },
    columns: {
      title: 'Columns',
      hint: 'The headings of the columns, from left to right.',
      one: 'Column',
      fields: {
        field: { title: 'Content', hint: 'What the column holds.', choices },
        name: { title: 'Heading', hint: 'The heading printed on the form.' },
        equals: { title: 'Other headings', hint: 'Other headings of the same column.' },
        group: { title: 'Heading above', hint: 'The heading above that spans the column.' },
      },
    },
  },
});

const shared = {
  item: 'item',
  indicator: 'common indicator',
  results: 'results',
  effectiveness: 'effectiveness',
  issue: 'issue',
} as const;

/** Words of the official form. */
export const formFieldWords = {
  title: 'Official form',
  hint: 'The names of the sheets and the headings of the columns with which spreadsheets are read and written.',
  fields: {
    strategies: sheet('First sheet (strategies)', {
      ...shared,
      aim: 'aim',
      outcomes: 'outcomes',
      plan: 'plan',
      'results.previous': 'previous values',
      'results.rating': 'ratings of results',
      rating: 'overall rating',
      progress: 'progress',
      response: 'response',
    }),
    initiatives: sheet('Second sheet (initiatives)', {
      ...shared,
      summary: 'summary',
      targets: 'targets',
      withdrawal: 'withdrawal criterion',
      before: 'done in the years before',
      done: 'done',
      achievement: 'mark of achievement',
      improvement: 'improvement',
    }),
  },
} as const satisfies Readonly<{ title: string; hint: string }> & WordsOf<typeof formSchema>;
