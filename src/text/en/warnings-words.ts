import type { Explanation } from '../explanation.ts';

/** Warnings about names, sentences and questions. */
export const wordWarnings = {
  otherQuestion: (code: string, name: string): Explanation => ({
    message: `the name is closer to another common indicator, “${code}” (${name})`,
    remedy: `write indicator: ${code} if it is its result`,
  }),
  otherWords: (name: string): Explanation => ({
    message: `this is same, but its name differs much from the common indicator (${name})`,
    remedy:
      'if question or population differ, write variant or own; if not, say in note why it is the same',
  }),
  sameWords: (code: string): Explanation => ({
    message: `this is a variant, but has the words of the common indicator ${code}`,
    remedy:
      'if the population is the same, write same; if only some were asked, name them in part of a survey and that survey in survey',
  }),
  commonWords: (code: string): Explanation => ({
    message: `this is an own measure, but has the words of the common indicator ${code}`,
    remedy: `if it is a value of that indicator, write indicator: ${code}, and same or variant`,
  }),
  otherName: (year: number, name: string): Explanation => ({
    message: `the name differs from “${name}” in the report for ${year}`,
    remedy: 'correct a slip; if question or population changed, say in break what changed',
  }),
  otherMethod: (year: number): Explanation => ({
    message: `people were chosen in a different way (method of the survey) from the report for ${year}`,
    remedy: 'if that changed, say so in break',
  }),
  renamed: (year: number, name: string): Explanation => ({
    message: `this is a new name, similar to “${name}” in the report for ${year}`,
    remedy:
      'correct a slip; if it is the same measure, give both reports the same id (and say in break what changed in the question)',
  }),
  otherSource: (named: string, own: string): Explanation => ({
    message: `this is a report of ${own}, but names ${named}`,
    remedy: 'rewrite it if it was copied from the report of another',
  }),
  otherWard: (named: string): Explanation => ({
    message: `this names another area (${named})`,
    remedy:
      'compare with the source to see whether something was copied from the report of another',
  }),
  oddYear: (text: string, year: number): Explanation => ({
    message: `“${text}” (${year}) is far from the year of the report`,
    remedy: 'compare the year with the source',
  }),
  pastedText: (pasted: string): Explanation => ({
    message: `there is something that seems pasted (${pasted === '\t' ? 'a tab' : pasted})`,
    remedy: 'remove it, or type ordinary characters',
  }),
  doubledMark: (marks: string): Explanation => ({
    message: `there are marks in a row: “${marks}”`,
    remedy: 'remove the extra one, or add the words that are missing',
  }),
  openBracket: (bracket: string): Explanation => ({
    message: `the bracket “${bracket}” has no counterpart`,
    remedy: 'check that the text is whole, and close the bracket',
  }),
  cutText: (): Explanation => ({
    message: 'the text does not end in a full stop',
    remedy: 'check that the text is whole',
  }),
};
