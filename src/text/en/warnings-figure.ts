import type { Explanation } from '../explanation.ts';

const COMPARE = 'compare with the source';

/** Warnings about figures and ratings. */
export const figureWarnings = {
  restated: (previous: string, year: number, value: string): Explanation => ({
    message: `the previous value is “${previous}”, but the report for ${year} says “${value}”`,
    remedy: `${COMPARE}, and correct a slip; if the source prints it, the site marks it as restated`,
  }),
  oldPrevious: (previous: string, year: number): Explanation => ({
    message: `the previous value “${previous}” is still that of the report for ${year}`,
    remedy: `write the value of ${year}, as in the source`,
  }),
  swapped: (value: string): Explanation => ({
    message: `“${value}” is the previous value in the previous report; value and previous value seem swapped`,
    remedy: `${COMPARE}, and exchange value and previous if so`,
  }),
  leap: (value: string, previous: string): Explanation => ({
    message: `“${value}” is far from the previous value “${previous}”`,
    remedy: `${COMPARE} digit by digit; if the question changed, say in break what changed`,
  }),
  otherDigits: (figure: string, other: string, whose: 'value' | 'target'): Explanation => ({
    message: `the ${whose === 'target' ? 'value' : 'target'} “${figure}” has a different order of magnitude from the ${whose} “${other}”`,
    remedy: `${COMPARE}: digits and unit`,
  }),
  fraction: (text: string, percent: string): Explanation => ({
    message: `this is a share, but says “${text}”`,
    remedy: `if the source prints ${percent}, write ${percent} (shares pasted from a spreadsheet can turn into fractions)`,
  }),
  above: (text: string): Explanation => ({
    message: `“${text}” is outside 0% to 100%`,
    remedy: COMPARE,
  }),
  lostUnit: (text: string, unit: string): Explanation => ({
    message: `“${text}” has no unit (what it is compared with has “${unit}”)`,
    remedy: 'add the unit if the source prints it',
  }),
  otherUnit: (unit: string, before: string): Explanation => ({
    message: `the unit “${unit}” differs from “${before}” of the year before`,
    remedy: `${COMPARE}; where several numbers are printed, the comparable one can be written into figure`,
  }),
  missingValue: (): Explanation => ({
    message: 'there is no current value (value)',
    remedy: 'write it if the source has one, else say why in note',
  }),
  missingPrevious: (year: number, value: string): Explanation => ({
    message: `there is no previous value, but the report for ${year} says “${value}”`,
    remedy: 'write it into previous if the source prints it',
  }),
  missingColumn: (): Explanation => ({
    message: 'other results have a line previous, this one has none',
    remedy: 'add it as in the source; for a printed dash write previous: –',
  }),
  oddDigits: (text: string, odd: string): Explanation => ({
    message: `“${odd}” in “${text}” is not an ordinary digit`,
    remedy: `${COMPARE} digit by digit`,
  }),
  swappedDigits: (number: string, twin: string): Explanation => ({
    message: `this report also holds “${twin}”, which is “${number}” with its digits in another order`,
    remedy: `${COMPARE} to see whether both are about the same`,
  }),
  repeatedTarget: (): Explanation => ({
    message: 'this repeats name and target of the one above',
    remedy: 'remove one of them if it was copied twice',
  }),
  unchanged: (value: string): Explanation => ({
    message: `value and previous value are both “${value}”`,
    remedy: `${COMPARE} to see whether one number was copied twice`,
  }),
  repeated: (value: string, isCopy: boolean): Explanation => ({
    message: `this is “${value}” like the result above${isCopy ? ', with the same name' : ''}`,
    remedy: isCopy
      ? 'remove one of them if it was copied twice'
      : `${COMPARE} to see whether one number was copied twice`,
  }),
  otherFigure: (text: string, read: string | null, figure: string): Explanation => ({
    message: read
      ? `“${text}” is read as ${read}, but figure says ${figure}`
      : `figure says ${figure}, which “${text}” does not hold`,
    remedy:
      'write into figure the number that counts the same thing as the target or the year before',
  }),
  unusedSurvey: (): Explanation => ({
    message: 'no result comes from this survey',
    remedy: 'name it in survey of a result, or remove it if it does not belong to this report',
  }),
  surveyRate: (rate: string, made: string): Explanation => ({
    message: `the response rate “${rate}” does not agree with ${made} from the numbers asked and answered`,
    remedy: `${COMPARE}: asked, answered, rate`,
  }),
};
