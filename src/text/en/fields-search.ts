import type { glossarySchema } from '../../model/content/glossary.ts';
import type { searchHelpSchema } from '../../model/content/search-help.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of terms. */
export const glossaryFileWords = {
  title: 'Glossary',
  hint: 'What the words of the reports mean. The search uses it too.',
  fields: {
    terms: {
      title: 'Terms',
      hint: 'The terms of the glossary.',
      one: 'Term',
      fields: {
        id: {
          title: 'Name in addresses',
          hint: 'Letters, digits and hyphens.',
          examples: ['fiscal-year'],
        },
        term: { title: 'Term', hint: 'A word of the reports.', examples: ['fiscal year'] },
        reading: { title: 'Reading', hint: 'How the term is read, where it does not show it.' },
        meaning: { title: 'Meaning', hint: 'Explained in everyday words.' },
        synonyms: {
          title: 'Synonyms',
          hint: 'Only words that mean the same, such as abbreviations.',
          examples: [['FY']],
        },
      },
    },
  },
} as const satisfies FileWords<typeof glossarySchema>;

/** Words of the file that helps the search. */
export const searchFileWords = {
  title: 'Help for the search',
  hint: 'Words for the search that are no synonyms. No page shows them.',
  fields: {
    hints: {
      title: 'Related words',
      hint: 'Words that do not mean the same, but that people may type who look for it.',
      one: 'Word',
      fields: {
        word: { title: 'Word of the reports', hint: 'What is to be found.' },
        asked: { title: 'Words that are typed', hint: 'What people may type.' },
      },
    },
    spellings: {
      title: 'Spellings of one word',
      hint: 'Two or more spellings of one word.',
      examples: [['organise', 'organize']],
    },
    readings: {
      title: 'Readings of names',
      hint: 'Names of places and things in Japanese that are read otherwise than expected.',
      one: 'Name',
      fields: {
        word: { title: 'Name', hint: 'As the reports write it.' },
        reading: { title: 'Reading', hint: 'In hiragana.' },
      },
    },
  },
} as const satisfies FileWords<typeof searchHelpSchema>;
