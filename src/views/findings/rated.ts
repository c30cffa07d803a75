import type { Edition } from '../../edition.ts';
import { gradeOf } from '../../model/content/scale.ts';
import { type PlacedResult, type WardReport } from '../../model/dataset.ts';
import { newestFirst } from '../../model/standing/newest.ts';
import { resultAgreement } from '../../model/standing/agreement.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import { squaresOf } from '../result/verdict.ts';
import { reportFinding, type Finding, type FindingList } from './finding.ts';
import { findingList, resultsOf } from './list.ts';
import { wardName } from '../ward/name.ts';

type Found = Readonly<{
  place: WardReport;
  all: readonly PlacedResult[];
  short: readonly PlacedResult[];
}>;

/** Rated favourably while the target is not reached: one finding a report. */
export function rated(edition: Edition, places: readonly WardReport[]): FindingList {
  const { words } = edition;
  const grade = favourableGrades(edition);
  const found = newestFirst(places)
    .map((place) => foundIn(edition, place))
    .filter(({ short }) => short.length > 0);
  const count = found.reduce((sum, { short }) => sum + short.length, 0);
  const wards = new Set(found.map(({ place }) => place.ward)).size;
  const findings = found.map((one) => finding(edition, grade, one));
  const headline = words.ratedHeadline(grade, count, wards);
  const heading = words.findingHeadings.rated(grade);
  return findingList(edition, 'rated', headline, [{ name: '', findings }], heading);
}

function foundIn(edition: Edition, place: WardReport): Found {
  const all = ratedWell(edition, place);
  return { place, all, short: all.filter((placed) => fallsShort(edition, placed)) };
}

function finding(edition: Edition, grade: string, { place, all, short }: Found): Finding {
  const { words } = edition;
  const year = words.shortYear(place.report.fiscalYear);
  const statuses = all.map((placed) => attainmentOf(placed).status);
  return reportFinding(edition, 'rated', place, short, {
    sentence: words.findingRated(
      wardName(edition, place.ward),
      year,
      grade,
      all.length,
      short.length,
    ),
    picture: { form: 'squares', squares: squaresOf(statuses) },
  });
}

/** The grades that speak for a result, by mark and words. */
function favourableGrades({ dataset, words }: Edition): string {
  const grades = dataset.framework.scales.result.grades.filter(({ favourable }) => favourable);
  return words.joined(grades.map(({ value, label }) => words.grade(value, label)));
}

const ratedWell = (edition: Edition, place: WardReport): readonly PlacedResult[] =>
  resultsOf(edition, [place]).filter(
    ({ result }) =>
      gradeOf(edition.dataset.framework.scales.result, result.rating)?.favourable === true,
  );

function fallsShort({ dataset }: Edition, placed: PlacedResult): boolean {
  const agreement = resultAgreement(dataset.framework, placed);
  return (
    agreement.kind === 'differs' &&
    agreement.differences.some((one) => one === 'favourable-missed' || one === 'favourable-not-yet')
  );
}
