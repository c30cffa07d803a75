import type { Explanation } from '../explanation.ts';

const things = {
  ward: 'area',
  region: 'region',
  indicator: 'indicator',
  group: 'group (groups)',
  report: 'report',
  strategy: 'strategy of this report',
  revisedStrategy: 'strategy of that report',
  revisedInitiative: 'initiative of that report',
  survey: 'survey of this report (surveys)',
};
const lists = {
  outcomes: 'the outcomes above',
  targets: 'the targets above',
  results: 'the results of this block',
};
const yardsticks = {
  indicator: 'indicator',
  ownTarget: 'target of the area',
  target: 'target of the initiative',
};

const oneOf = (choices: readonly string[]): string => `write one of: ${choices.join(', ')}`;

/** Messages of what reports and registries refer to and say twice. */
export const reportMessages = {
  unknownThing: (
    thing: keyof typeof things,
    word: string,
    candidates: readonly string[],
    known: readonly string[],
  ): Explanation => ({
    message: `there is no ${things[thing]} “${word}”`,
    remedy:
      thing === 'report' || thing === 'revisedStrategy' || thing === 'revisedInitiative'
        ? `undo it if it was removed or moved; if this is a slip, ${candidates.length > 0 ? `write ${candidates.map((one) => `“${one}”`).join(' or ')}` : 'write one that is there'}`
        : candidates.length > 0
          ? `did you mean ${candidates.map((one) => `“${one}”`).join(' or ')}?`
          : known.length > 0
            ? oneOf(known)
            : `write the ${things[thing]} first`,
  }),
  repeatedName: (name: string): Explanation => ({
    message: `“${name}” appears above already`,
    remedy: 'change it to one of its own, or remove one of the two',
  }),
  todo: (): Explanation => ({
    message: 'this is still to be written (TODO)',
    remedy:
      'write it as in the source, or remove the line if nothing is printed; to leave it unfinished, write status: draft below fiscalYear (the report is then not published)',
  }),
  releasedDraft: (version: string): Explanation => ({
    message: `a report published with version ${version} is a draft now`,
    remedy: 'remove the line status, or take the report out of reports in changes.yaml',
  }),
  otherCodeForm: (code: string, right: string): Explanation => ({
    message: `the code “${code}” has a different form from the others (${right})`,
    remedy: 'compare its digits and letters with the official list of codes',
  }),
  groupCircle: (code: string): Explanation => ({
    message: `the group “${code}” is within itself`,
    remedy: 'remove within here, or name the group above it',
  }),
  tooManyLevels: (most: number): Explanation => ({
    message: `this is deeper than ${most} levels, the indicators among them`,
    remedy: 'put it within a group further up',
  }),
  slugOfFile: (slug: string, other: string): Explanation => ({
    message: `“${slug}” may collide with a file of the indicator “${other}” that has headings in a language (${other}-en.csv)`,
    remedy: 'choose another slug that does not end like the code of a language',
  }),
  tilePlace: (row: string, column: string): string => `row ${row}, column ${column}`,
  wardName: (written: string, slug: string): Explanation => ({
    message: `the area is written by its name in addresses, not as “${written}”`,
    remedy: `write ward: ${slug}`,
  }),
  noGrade: (written: string): Explanation => ({
    message: `“${written}” is not a rating`,
    remedy: 'if the source prints no rating, remove this line',
  }),
  notInScale: (grade: string, near: string | null, grades: readonly string[]): Explanation => ({
    message: `the scale has no rating “${grade}”`,
    remedy: `${near ? `did you mean “${near}”? ` : ''}Write the rating that the source prints (${grades.join(', ')}); if it prints none, remove this line`,
  }),
  otherUnit: (unit: string, whose: keyof typeof yardsticks, other: string): Explanation => ({
    message: `the unit “${unit}” does not fit the unit “${other}” of the ${yardsticks[whose]}`,
    remedy: 'correct the unit, or check to which target or indicator the value belongs',
  }),
  outOfRange: (text: string, most: number, unit: string): Explanation => ({
    message: `“${text}” is outside the range of this indicator (0–${most}${/^\p{L}/u.test(unit) ? ' ' : ''}${unit})`,
    remedy:
      'correct it as in the source (if more is possible, say so in maximum in framework.yaml)',
  }),
  beyondList: (list: keyof typeof lists, length: number, number: number): Explanation => ({
    message: `there is no number ${number} (${lists[list]}: ${length})`,
    remedy: 'write its number counted from above, or remove this field if it answers no target',
  }),
  noBlockId: (free: string): Explanation => ({
    message: 'there is neither a code nor an id',
    remedy: `write the code if the source prints one, else an id of its own in this file, such as id: ${free}`,
  }),
  takenBlockId: (id: string, free: string): Explanation => ({
    message: `“${id}” is the name of a block above`,
    remedy: `if the source prints this code, keep it and add id: ${free}`,
  }),
  reservedBlockId: (id: string, free: string): Explanation => ({
    message: `“${id}” may collide with the anchor of a result or a title (-result-number, -name)`,
    remedy: `write another id, such as id: ${free}`,
  }),
  unfitBlockId: (id: string, free: string): Explanation => ({
    message: `“${id}” contains characters that are not allowed in an address`,
    remedy: `if the source prints this code, keep it and add id: ${free}`,
  }),
  strayIndicator: (code: string): Explanation => ({
    message: `indicator “${code}” is not among the indicators of this strategy`,
    remedy: 'add it to indicators above, or correct it here',
  }),
  namelessResult: (): Explanation => ({
    message: 'the result has neither a target nor a measure',
    remedy: 'write the number of the target into target, or a name into measure',
  }),
  otherFileName: (
    name: string,
    ward: string,
    year: number,
    right: string,
    free: string | null,
  ): Explanation => ({
    message: `the name of the file (${name}.yaml) and its content (${ward}, ${year}) do not agree`,
    remedy:
      free === null
        ? `if this is the report of the file, write ${right}`
        : `if the name is right, write ${right}; if the content is right, move the file to ${free}`,
  }),
  misplacedReport: (): Explanation => ({
    message: 'the report is not read, because of the place or name of its file',
    remedy:
      'move it to content/reports/area/year.yaml (such as content/reports/north/2017.yaml), or to another folder if it is no report',
  }),
};
