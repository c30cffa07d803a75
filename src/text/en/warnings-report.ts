import type { Difference } from '../../model/standing/agreement.ts';
import type { Explanation } from '../explanation.ts';
import { counted, withArticle, verb } from './count.ts';

const odd: Readonly<Record<Difference, string>> = {
  'favourable-missed': 'the year of the target has come and the value is short of it',
  'favourable-not-yet': 'the value has not met the target yet',
  'unfavourable-reached': 'the value met the target',
  'favourable-worse': 'the value got worse',
  'unfavourable-better': 'the value improved',
  'achieved-missed': 'some values are short of their target',
  'unachieved-reached': 'all values met their targets',
  'effective-missed': 'some values are short of their target',
  'ineffective-reached': 'all values met their targets',
};

const COMPARE = 'compare with the source';
const check = (mark: string): string =>
  `${COMPARE}; if it is printed like this, say in note that “${mark}” is printed (readers see it too)`;

/** Warnings about ratings, targets, and whole blocks and reports. */
export const reportWarnings = {
  rating: (mark: string, difference: Difference): Explanation => ({
    message: `it says “${mark}”, but ${odd[difference]}`,
    remedy: check(mark),
  }),
  overall: (field: 'rating' | 'progress' | 'effectiveness', mark: string): Explanation => ({
    message: `“${mark}” (${field}) agrees with ${field === 'rating' ? 'no rating of a single result' : 'no overall rating'}`,
    remedy: check(mark),
  }),
  unrated: (field: string): Explanation => ({
    message: `others have ${withArticle(field)}, this one has none`,
    remedy: 'add it if the source prints it',
  }),
  missingTarget: (): Explanation => ({
    message: 'there are results, but no target',
    remedy: 'add the target if the source prints it',
  }),
  otherTarget: (number: number, written: number | null): Explanation => ({
    message:
      written === null
        ? `it has the name of target ${number}, but does not answer it`
        : `it says that it answers target ${written}, but its name is closer to target ${number}`,
    remedy: `write ${number} if it is the result of target ${number}`,
  }),
  unansweredTarget: (): Explanation => ({
    message: 'no result answers this target',
    remedy:
      'write its number into outcome of the result that does, or say in note that there is none',
  }),
  emptyTarget: (target: string): Explanation => ({
    message: `any value meets the target “${target}”`,
    remedy: `${COMPARE} to see whether digits are missing`,
  }),
  opposedTarget: (target: string, direction: 'higher' | 'lower'): Explanation => ({
    message: `the target “${target}” runs against its indicator, where ${direction} is better`,
    remedy: `${COMPARE}: at least or at most`,
  }),
  incomparable: (value: string, target: string): Explanation => ({
    message: `“${value}” cannot be compared with the target “${target}”`,
    remedy: `${COMPARE}: the unit, and which target it answers`,
  }),
  otherThanCommon: (target: string, common: string): Explanation => ({
    message: `the target “${target}” differs from the common target “${common}” of the same year`,
    remedy: COMPARE,
  }),
  otherThanBefore: (target: string, before: string): Explanation => ({
    message: `the target “${target}” differs from “${before}” in the previous report`,
    remedy: COMPARE,
  }),
  targetYear: (by: number, year: number): Explanation => ({
    message: `the year of the target (${by}) is ${by < year ? 'over' : 'far ahead'} for a report for ${year}`,
    remedy: COMPARE,
  }),
  noTargetYear: (): Explanation => ({
    message: 'other targets have a year (by), this one has none',
    remedy: 'add it if the source prints it, else say so in note',
  }),
  reportYear: (year: number): Explanation => ({
    message: `${year} is still to come, or long ago`,
    remedy: `${COMPARE}: the year`,
  }),
  releaseDay: (date: string): Explanation => ({
    message: `the day of the version (${date}) is still to come`,
    remedy: 'write the day of publication',
  }),
  otherId: (id: string, code: string): Explanation => ({
    message: `the id “${id}” does not fit the code “${code}”`,
    remedy: `${COMPARE}: the code`,
  }),
  otherStrategy: (code: string, strategies: readonly string[]): Explanation => ({
    message: `the code “${code}” does not continue that of its strategy “${strategies.join(', ')}”`,
    remedy: `${COMPARE}: the code, and the strategies it supports`,
  }),
  otherOrder: (before: string, code: string): Explanation => ({
    message: `“${code}” follows “${before}”`,
    remedy: `${COMPARE}: the codes, and whether one is missing`,
  }),
  missingPart: (part: string): Explanation => ({
    message: `others have ${withArticle(part)}, this one has none`,
    remedy: 'add it if the source prints it, else say so in note',
  }),
  noInitiative: (): Explanation => ({
    message: 'this strategy has no initiative',
    remedy: 'check that initiatives name it in strategies, and that none is missing',
  }),
  emptyList: (list: 'strategies' | 'initiatives'): Explanation => ({
    message: `there are no ${list}`,
    remedy: `${COMPARE} to see whether the file was cut off`,
  }),
  strayIndicator: (code: string): Explanation => ({
    message: `the indicator “${code}” is not among those of the strategy of this initiative`,
    remedy: `${COMPARE} and correct it here or at the strategy`,
  }),
  copiedReport: (year: number): Explanation => ({
    message: `apart from the year this is the report for ${year}`,
    remedy: 'rewrite it from the source if it is only a copy',
  }),
  copiedValues: (year: number, all: number, same: number): Explanation => ({
    message: `of ${counted(all, 'result')} that ${verb(all, 'goes', 'go')} on, ${same} ${verb(same, 'has', 'have')} the value of the report for ${year}`,
    remedy: `${COMPARE} to see whether values of the year before were left`,
  }),
  copiedPart: (year: number): Explanation => ({
    message: `this is the same as in the report for ${year}`,
    remedy: `${COMPARE} to see whether it was left from the year before`,
  }),
  copiedText: (year: number): Explanation => ({
    message: `this text of the report for ${year} speaks of that year`,
    remedy: 'rewrite or remove it if it was left from the year before',
  }),
};
