import type { Edition } from '../../edition.ts';
import { wardPlaces, type PlacedResult, type WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import { measureKeys } from '../../model/report/measure.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import { resultFinding, type Finding, type FindingList } from './finding.ts';
import { commonAndApart, findingList, resultsOf } from './list.ts';
import { figureOf, toldOf } from './told.ts';

/** What fell short in the report before, with what the ward meant to do, and where it stands now. */
export function promises(edition: Edition, places: readonly WardReport[]): FindingList {
  const { words } = edition;
  const before = new Map(places.flatMap((place) => followed(edition, place)));
  const groups = commonAndApart(edition, [...before.keys()], (placed) =>
    finding(edition, placed, before.get(placed) ?? placed),
  );
  return findingList(edition, 'promises', words.promisesHeadline(before.size), groups);
}

/** The results of a report that continue one of the year before which fell short and has a response. */
function followed(edition: Edition, place: WardReport): readonly [PlacedResult, PlacedResult][] {
  const { fiscalYear } = place.report;
  const earlier = wardPlaces(edition.dataset, place.ward).filter(
    ({ report }) => report.fiscalYear === fiscalYear - 1,
  );
  const [now, then] = [resultsOf(edition, [place]), resultsOf(edition, earlier)];
  const keyOf = measureKeys([...now, ...then]);
  const open = new Map(then.filter(hasPromise).map((placed) => [keyOf(placed), placed]));
  return now.flatMap((placed) => {
    const found = open.get(keyOf(placed));
    return found && placed.result.value !== null ? [[placed, found]] : [];
  });
}

const hasPromise = (placed: PlacedResult): boolean =>
  placed.strategy.response !== null && fallsShort(attainmentOf(placed));

function finding(edition: Edition, now: PlacedResult, then: PlacedResult): Finding {
  const { words } = edition;
  const sentence = words.findingPromise(
    toldOf(edition, now),
    words.shortYear(then.report.fiscalYear),
    figureOf(words, then, then.result.value),
    attainmentOf(now).status,
  );
  const more = words.findingPromised(then.strategy.response ?? '');
  return resultFinding(edition, 'promises', now, sentence, more);
}
