import { editionOf } from '../../edition.ts';
import { datasetOf, report, type ReportFile } from '../fixture.ts';
import type { FindingKind } from './finding.ts';
import { findingLists } from './page.ts';

export const editionWith = (...reports: readonly ReportFile[]) => editionOf(datasetOf(...reports));

export const listOf = (kind: FindingKind, ...reports: readonly ReportFile[]) => {
  const list = findingLists(editionWith(...reports)).find((one) => one.kind === kind);
  if (!list) throw new RangeError(`missing list: ${kind}`);
  return list;
};
/** The sentences of a kind by group, each after its name. */
export const said = (kind: FindingKind, ...reports: readonly ReportFile[]) =>
  listOf(kind, ...reports).groups.map(({ name, findings }) => [
    name,
    ...findings.map(({ sentence }) => sentence),
  ]);

const random = { id: 'a', method: 'random', asked: '3000', answered: '1500' };
/** A report on 2016 with one strategy, whose results may come from a large random survey. */
export const surveyed = (slug: string, ...results: readonly object[]) =>
  report(slug, 2016, {
    surveys: [{ ...random, previous: { method: 'random', asked: '3000', answered: '1500' } }],
    strategies: [{ code: '1', indicators: ['1-1-a'], results }],
  });
/** A result of the ward's own measure. */
export const own = (value: string, previous: string, rest: object = {}) => ({
  ...{ measure: '参加した人', comparability: 'own', value, previous },
  ...rest,
});
