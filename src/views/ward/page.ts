import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';
import { reportResults, stageOf, wardPlaces, type WardReport } from '../../model/dataset.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import { wardSeries } from '../../model/standing/series.ts';
import { goalParts, type GoalPart } from '../frame/goal-parts.ts';
import { findingOf, reportCounts, reportFinding } from '../report/finding.ts';
import { squaresOf, type SquareKind } from '../result/verdict.ts';
import { kinOf, lifeSentences, type Kin } from './life.ts';
import { wardInCity, wardName } from './name.ts';
import { neighbourCards, type NeighbourCard } from './neighbour.ts';
import { sinceLast, type Since } from './since.ts';
import { trendCard, type TrendCard } from './trend-card.ts';

/** A ward over all its years, newest report first; without a report, the nearest wards that have one. */
export type WardPage = Readonly<{
  title: string;
  lead: string;
  kin: readonly Kin[];
  reports: readonly ReportLine[];
  since: Since | null;
  neighbours: readonly NeighbourCard[];
  goals: readonly GoalPart<TrendCard>[];
}>;

/** A report card in a list: what it comes to, and where its missed targets stand. */
export type ReportLine = Readonly<{
  href: string;
  year: string;
  name: string;
  finding: string;
  squares: readonly SquareKind[];
  missed: Readonly<{ href: string; name: string }> | null;
}>;

export function wardPage(edition: Edition, ward: Ward): WardPage {
  const { words } = edition;
  const places = wardPlaces(edition.dataset, ward).toReversed();
  const [latest, before] = places;
  return {
    title: wardInCity(edition, ward),
    lead: words.sentences([
      ...lifeSentences(edition, ward),
      latest
        ? latestSentence(edition, latest)
        : words.wardNoReport(ward.name, stageOf(edition.dataset, ward) === 'ended'),
    ]),
    kin: kinOf(edition, ward),
    reports: places.map((place) => reportLine(edition, place)),
    since: latest && before ? sinceLast(edition, latest, before) : null,
    neighbours: latest ? [] : neighbourCards(edition, ward),
    goals: goalParts(
      edition,
      wardSeries(edition.dataset, ward),
      ({ latest: { indicator, strategy } }) => (indicator ? [indicator.code] : strategy.indicators),
      (series) => trendCard(edition, series),
    ),
  };
}

const latestSentence = (edition: Edition, place: WardReport): string =>
  edition.words.wardLatest(
    wardName(edition, place.ward),
    edition.words.shortYear(place.report.fiscalYear),
    reportFinding(edition, place),
  );

function reportLine(edition: Edition, place: WardReport): ReportLine {
  const { dataset, words, links } = edition;
  const { ward, report } = place;
  const counts = reportCounts(edition, place);
  const href = links.reportHref(ward.slug, report.fiscalYear);
  const statuses = reportResults(dataset, place).map((placed) => attainmentOf(placed).status);
  return {
    href,
    year: words.shortYear(report.fiscalYear),
    name: words.reportName(words.year(report.fiscalYear)),
    finding: findingOf(words, counts),
    squares: squaresOf(statuses),
    missed:
      counts.short === 0
        ? null
        : { href: `${href}?verdict=missed#results`, name: words.readMissed(counts.short) },
  };
}
