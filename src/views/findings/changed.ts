import type { Edition } from '../../edition.ts';
import type { WardReport } from '../../model/dataset.ts';
import { resultFinding, type FindingList } from './finding.ts';
import { commonAndApart, findingList, resultsOf } from './list.ts';
import { figureOf, toldOf } from './told.ts';

/** Questions that changed between two years which both have a value. */
export function changed(edition: Edition, places: readonly WardReport[]): FindingList {
  const { words } = edition;
  const found = resultsOf(edition, places).filter(
    ({ result }) => result.break !== null && result.previous !== null && result.value !== null,
  );
  const groups = commonAndApart(edition, found, (placed) => {
    const before = figureOf(words, placed, placed.result.previous);
    const beforeYear = words.shortYear(placed.report.fiscalYear - 1);
    const sentence = words.findingChanged(toldOf(edition, placed), before, beforeYear);
    return resultFinding(edition, 'changed', placed, sentence, placed.result.break);
  });
  return findingList(edition, 'changed', words.changedHeadline(found.length), groups);
}
