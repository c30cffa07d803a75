import type { Explanation } from '../explanation.ts';
import { counted, verb } from './count.ts';

/** Messages of sheets in the official form: of what could not be read in a cell as it stands, or has to be checked. */
export const formMessages = {
  noHeading: (): Explanation => ({
    message: 'this column has no heading and was not read',
    remedy: 'write a heading, or remove the column if it is not needed',
  }),
  unknownHeading: (heading: string): Explanation => ({
    message: `the heading “${heading}” is unknown or appears twice, so this column was not read`,
    remedy:
      'write a heading of the form; another name for one can be added to equals under form in framework.yaml',
  }),
  outsideBlock: (): Explanation => ({
    message: 'it is not clear to which strategy or initiative this row belongs; it was not read',
    remedy: 'write the code and the text into the first row of the strategy or initiative',
  }),
  shownOnly: (): Explanation => ({
    message: 'this column only shows where a block stands; what was written here was not read',
    remedy:
      'name indicators by their codes in the columns for the site, and the rest in its own column',
  }),
  otherThanAbove: (above: string): Explanation => ({
    message: `this differs from the row above of the same block (“${shortened(above)}”), which was kept`,
    remedy: 'compare with the source and make both the same, or give another block another code',
  }),
  besideNothing: (): Explanation => ({
    message:
      'the result beside it is empty, so it is not clear what this is about; it was not read',
    remedy: 'write name and value of what was measured into the column of results',
  }),
  notAsMany: (own: number, results: number): Explanation => ({
    message: `there ${verb(results, 'is', 'are')} ${counted(results, 'result')} but ${own} here, so they cannot be matched; they were not read`,
    remedy: 'number them ①② in the order of the results',
  }),
  noTarget: (): Explanation => ({
    message: 'this cannot be divided into name and number of a target',
    remedy: 'write both at the TODO in the new file',
  }),
  noIndicator: (): Explanation => ({
    message: 'it is not clear to which common indicator this row belongs',
    remedy: 'write the name or code of the indicator into its column',
  }),
  noStrategy: (count: number): Explanation => ({
    message: `it is not clear to which strategy ${counted(count, 'initiative')} ${verb(count, 'belongs', 'belong')}`,
    remedy: 'write the code of the strategy at strategies: [TODO] in the new file',
  }),
  nameless: (measure: string | null): Explanation =>
    measure === null
      ? {
          message: 'there is a value without the name of what was measured',
          remedy: 'write the name as printed into measure in the new file',
        }
      : {
          message: `there is a value without a name; the name of the target (“${shortened(measure)}”) was used`,
          remedy: 'correct measure in the new file if something else was measured',
        },
  undecided: (measure: string): Explanation => ({
    message: `the sheet does not say whether “${shortened(measure)}” is the common question; own was written`,
    remedy:
      'for the same question and population write same, for others variant, with indicator, and remove the TODO in note',
  }),
  numberCell: (raw: string, read: string): Explanation => ({
    message: `this is a number cell of Excel, so printed digits and unit are unknown (it holds ${raw}); it was read as “${read}”`,
    remedy:
      'compare with the source and correct the new file (cells formatted as text, and CSV, are read as printed)',
  }),
  kept: (sheet: string): Explanation => ({
    message: `there is no table “${sheet}”, so that part of the report stays as it is`,
    remedy: 'to correct that sheet as well, read it together with this one',
  }),
  lacking: (sheet: string): Explanation => ({
    message: `the table “${sheet}” was not found`,
    remedy: 'name the other sheet (file) as well',
  }),
  printedTexts: (): Explanation => ({
    message: 'texts are still those of the source',
    remedy: 'summarise each in one to three sentences of your own',
  }),
  printedSource: (): Explanation => ({
    message: 'the source was made from the title of the sheet',
    remedy: 'compare with the document and correct it',
  }),
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
