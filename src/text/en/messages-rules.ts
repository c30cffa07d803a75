import type { Mistake } from '../../model/content/mistake.ts';
import type { Explanation } from '../explanation.ts';
import { lookRules } from './messages-look.ts';
import { addressRemedy, dateRemedy, narrowed, yearRemedy } from './rewritten.ts';

const CODE = /^[A-Za-z0-9]+(?:[-._/:][A-Za-z0-9]+)*$/;

/** Messages of rules that fields must keep, by what is wrong; each is given the word it is about. */
export const ruleMessages = {
  targetUnit: (unit) => ({
    message: `the target cannot be read as a number in the unit “${unit}”`,
    remedy: `write it like “at least 50 ${unit}”, or make unit fit the target`,
  }),
  needsUnit: (unit) => ({
    message: 'the target is a number, but there is no unit',
    remedy: unit === '' ? 'add unit' : `add unit: "${unit}"`,
  }),
  unreadFigure: (field) => ({
    message: 'this cannot be read as one number',
    remedy: `if it is a slip, correct it as in the source; if it is printed like this, add textOnly: [${field}] and say why in note`,
  }),
  unreadValue: () => ({
    message: 'this cannot be read as one number',
    remedy:
      'if it is a slip, correct it as in the source; if it is printed like this, write the number to compute with into figure, or if there is none, add textOnly: [value] and say why in note',
  }),
  figureWithoutNumber: () => ({
    message: 'this cannot be read as one number to compute with',
    remedy: 'write only a number and unit that the source states, or remove the line figure',
  }),
  needlessTextOnly: (field) => ({
    message: `textOnly names ${field}, but ${field} is read as a number (or as missing)`,
    remedy: `if ${field} agrees with the source, remove ${field} from textOnly`,
  }),
  textOnlyWithoutNote: (field) => ({
    message: `no note says why ${field} is not one number`,
    remedy: 'say in note that it is printed like this, and why',
  }),
  figureWithoutValue: () => ({
    message: 'there is no printed value, so this number is not used',
    remedy: 'write the value as printed into value, or turn the line figure into value',
  }),
  badWardCode: (written) => ({
    message: 'this cannot be read as the code of an area',
    remedy: narrowed(written, CODE) ?? 'write the official code in letters and digits',
  }),
  notANumber: (written) => ({
    message: 'this is not a number',
    remedy: narrowed(written, /^\d+$/) ?? 'write digits, such as 1, 2, 3',
  }),
  badYear: (written) => ({
    message: 'this cannot be read as a year',
    remedy: yearRemedy(written) ?? 'write four digits, such as 2016',
  }),
  longId: (written) => ({
    message: `this is too long for an address (${written.length} characters; up to 100)`,
    remedy: 'choose a shorter name (once published, it stays)',
  }),
  badCode: (written) => ({
    message: 'this cannot be read as a code',
    remedy:
      narrowed(written, CODE) ??
      'use letters and digits with - . / : or _ between them, such as 4-1-a or 2.3',
  }),
  badId: (written) => ({
    message: 'this contains characters that are not allowed in an address',
    remedy:
      narrowed(written, /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/) ??
      'use letters, digits and hyphens only, such as 4-1-a',
  }),
  needsIndicator: (comparability) => ({
    message: `comparability is ${comparability}, but there is no indicator`,
    remedy: 'name the common indicator in indicator, or write own for a measure of the area itself',
  }),
  needsNote: () => ({
    message: 'this is a variant without a note',
    remedy: 'say in note how question or population differ from those of the common indicator',
  }),
  ownWithIndicator: () => ({
    message: 'this is an own measure, but names an indicator',
    remedy: 'remove indicator, or make comparability same or variant',
  }),
  badUrl: () => ({
    message: 'this cannot be read as an address',
    remedy: 'write an address that begins with https:// and ends with /',
  }),
  badRepository: () => ({
    message: 'this cannot be read as the name of a repository',
    remedy: 'write it like owner/name (such as city/monosashi)',
  }),
  badEmail: () => ({
    message: 'this cannot be read as an email address',
    remedy: 'write it like name@example.org',
  }),
  badPageUrl: () => ({
    message: 'this cannot be read as an address',
    remedy: 'write an address that begins with https://',
  }),
  needsContact: () => ({
    message: 'the contact has neither email nor url',
    remedy: 'write one of them, or remove contact',
  }),
  ...lookRules,
  badVersion: () => ({
    message: 'this cannot be read as a version number',
    remedy: 'write three numbers with dots between them, such as 1.0.2',
  }),
  badDate: (written) => ({
    message: 'this cannot be read as a date',
    remedy: dateRemedy(written) ?? 'write a day of the calendar like 2026-11-21',
  }),
  badReport: () => ({
    message: 'this does not name a report',
    remedy: 'write “area/year” like the file of the report (such as north/2016)',
  }),
  badAddress: (written) => ({
    message: 'this cannot be read as an address of this site',
    remedy: addressRemedy(written),
  }),
  needsBlock: () => ({
    message: 'this does not say to which block the value belongs',
    remedy: 'write the code of the block into strategy or into initiative, one of the two',
  }),
  needsToOrGone: () => ({
    message: 'write either where it moved (to) or why it is gone (gone)',
    remedy: 'give the new address in to, or a sentence in gone',
  }),
  unreadTarget: () => ({
    message: 'the target cannot be read as something to compare a value with',
    remedy:
      'write it like “at least 50%”, “464 or fewer”, “40–50%”, “10 fewer than the year before”; if it is printed like this, write the comparison into figure; if it is not about a number, add inWords: yes',
  }),
  otherTargetYear: (year) => ({
    message: `the text of the target names another year (${year})`,
    remedy: 'correct it as in the source, or remove the line by',
  }),
  moreAnswers: () => ({
    message: 'more people answered than were asked',
    remedy: 'correct both numbers as in the source (a line that the source does not state can go)',
  }),
} satisfies Record<Exclude<Mistake, 'unknownUnit'>, (about: string) => Explanation>;
