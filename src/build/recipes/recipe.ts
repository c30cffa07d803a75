import type { ReleaseKind } from '../../model/content/release.ts';
import type { Files } from '../../parse/files.ts';
import { readReports, textIn, type Block } from '../typed.ts';

/** What is there before a recipe is followed: the content, and every address that its newest version promised. */
export type Start = Readonly<{ files: Files; promised: readonly string[] }>;

/**
 * A recipe of CONTRIBUTING, carried out: `heading` is the one it stands under. `edit` changes the content, whatever it
 * is, as the recipe says; then `npm run schemas` where the recipe names it. `publishes` is the kind of version that is
 * written and recorded with `npm run release`.
 */
export type Recipe = Readonly<{
  name: string;
  heading: string;
  edit: (start: Start) => Files;
  schemas?: true;
  publishes?: ReleaseKind;
}>;

/** A report and the path of its file. */
export type ReportFile = Readonly<{ path: string; report: Block }>;

/** All reports but drafts, the newest first. */
export const newestFirst = (files: Files): readonly ReportFile[] =>
  [...readReports(files)]
    .map(([path, report]) => ({ path, report }))
    .filter(({ report }) => report['status'] !== 'draft')
    .sort((a, b) => yearOf(b.report) - yearOf(a.report));

/** Where a report lies. */
export const reportPath = (report: Block): string =>
  `content/reports/${textIn(report, 'ward')}/${yearOf(report)}.yaml`;

export const yearOf = ({ fiscalYear }: Block): number => Number(fiscalYear);

/** A name that is not taken: one that is gets something added, as often as that takes. */
export const freeName = (
  name: string,
  taken: readonly string[],
  add: (name: string) => string,
): string => (taken.includes(name) ? freeName(add(name), taken, add) : name);

/** Of a list that must not be empty, the first. */
export function first<One>(list: readonly One[], what: string): One {
  const [one] = list;
  if (one === undefined) throw new RangeError(`missing ${what}`);
  return one;
}
