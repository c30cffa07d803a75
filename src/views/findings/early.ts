import type { Edition } from '../../edition.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import { attainmentOf, targetOf } from '../../model/standing/standing.ts';
import { resultFinding, type Finding, type FindingList } from './finding.ts';
import { commonAndApart, findingList, resultsOf } from './list.ts';
import { aimOf, toldOf } from './told.ts';

/** The target reached before its year. */
export function early(edition: Edition, places: readonly WardReport[]): FindingList {
  const found = resultsOf(edition, places).filter(
    (placed) => attainmentOf(placed).status === 'reached' && yearsLeft(placed) > 0,
  );
  const groups = commonAndApart(edition, found, (placed) => finding(edition, placed));
  return findingList(edition, 'early', edition.words.earlyHeadline(found.length), groups);
}

/** From the year of the report to that of the target. */
const yearsLeft = (placed: PlacedResult): number =>
  (targetOf(placed)?.by ?? 0) - placed.report.fiscalYear;

function finding(edition: Edition, placed: PlacedResult): Finding {
  const { words } = edition;
  const sentence = words.findingEarly(
    toldOf(edition, placed),
    aimOf(edition.words, placed),
    yearsLeft(placed),
    attainmentOf(placed).close,
  );
  return resultFinding(edition, 'early', placed, sentence);
}
