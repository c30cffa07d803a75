import type { Edition } from '../../edition.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import { attainmentOf, changeOf } from '../../model/standing/standing.ts';
import { resultFinding, type Finding, type FindingList } from './finding.ts';
import { commonAndApart, findingList, resultsOf } from './list.ts';
import { aimOf, moveOf, toldOf } from './told.ts';

/** Below the target, and farther from it than the year before. */
export function worsening(edition: Edition, places: readonly WardReport[]): FindingList {
  const found = resultsOf(edition, places).filter(
    (placed) => fallsShort(attainmentOf(placed)) && changeOf(placed)?.verdict === 'worse',
  );
  const groups = commonAndApart(edition, found, (placed) => finding(edition, placed));
  return findingList(edition, 'worsening', edition.words.worseningHeadline(found.length), groups);
}

function finding(edition: Edition, placed: PlacedResult): Finding {
  const { words } = edition;
  const change = changeOf(placed);
  if (!change) throw new RangeError('missing change');
  const sentence = words.findingWorsening(
    toldOf(edition, placed),
    aimOf(edition.words, placed),
    attainmentOf(placed).status === 'notYet',
    moveOf(words, placed, change),
    change.unit === '%' && change.margin === null ? words.moveUnknown : '',
  );
  return resultFinding(edition, 'worsening', placed, sentence);
}
