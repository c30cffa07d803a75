import type { ReleaseKind } from '../../model/content/release.ts';
import type { Files } from '../../parse/files.ts';
import { readReports, type Block } from '../typed.ts';

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

/** All reports, the newest first. */
export const newestFirst = (files: Files): readonly ReportFile[] =>
  [...readReports(files)]
    .map(([path, report]) => ({ path, report }))
    .sort((a, b) => yearOf(b.report) - yearOf(a.report));

export const yearOf = ({ fiscalYear }: Block): number => Number(fiscalYear);

/** Of a list that must not be empty, the first. */
export function first<One>(list: readonly One[], what: string): One {
  const [one] = list;
  if (one === undefined) throw new RangeError(`missing ${what}`);
  return one;
}
