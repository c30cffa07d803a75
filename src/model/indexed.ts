import { placedIndicators, type Indicator, type PlacedIndicator } from './content/framework.ts';
import { splitAddress } from './content/redirect.ts';
import type { Release } from './content/release.ts';
import { spotKey } from './content/revision.ts';
import type {
  Content,
  Dataset,
  PlacedInitiative,
  PlacedResult,
  PlacedRevision,
  WardReport,
} from './dataset.ts';
import { nameOfReport } from './report/report.ts';

/** Content with its look-ups. Indexes of an earlier content are not carried on. */
export function indexed(content: Content): Dataset {
  const { framework, wards, redirects } = content;
  const indicators = placedIndicators(framework);
  const places = placesOf(content);
  return {
    ...content,
    index: {
      indicators,
      indicatorByCode: new Map(indicators.map((placed) => [placed.indicator.code, placed])),
      wardBySlug: new Map(wards.map((ward) => [ward.slug, ward])),
      wardsByRegion: Map.groupBy(wards, ({ region }) => region ?? ''),
      ...placeIndex(places),
      ...resultIndex(places, indicators),
      ...initiativeIndex(places),
      ...releaseIndex(content),
      movedAnchorsByPage: Map.groupBy(
        redirects.filter(({ from }) => splitAddress(from).anchor !== ''),
        ({ from }) => splitAddress(from).page,
      ),
    },
  };
}

/** Every report with its ward, in the order of the registry. */
function placesOf({ wards, reports }: Content): readonly WardReport[] {
  const byWard = Map.groupBy(reports, ({ ward }) => ward);
  return wards.flatMap((ward) => (byWard.get(ward.slug) ?? []).map((report) => ({ ward, report })));
}

const placeIndex = (places: readonly WardReport[]) => ({
  places,
  years: [...new Set(places.map(({ report }) => report.fiscalYear))].sort((a, b) => b - a),
  placeByName: new Map(places.map((place) => [nameOfReport(place.report), place])),
  placesByWard: Map.groupBy(places, ({ ward }) => ward.slug),
  placesByYear: Map.groupBy(places, ({ report }) => report.fiscalYear),
});

/** The printed results of a report, each where it stands. */
export const placedResultsOf = (
  place: WardReport,
  indicators: ReadonlyMap<string, Indicator>,
): readonly PlacedResult[] =>
  place.report.strategies.flatMap((strategy) =>
    strategy.results.map((result, at) => ({
      ...{ ...place, strategy, result, number: at + 1 },
      indicator: indicators.get(result.indicator ?? '') ?? null,
    })),
  );

function resultIndex(places: readonly WardReport[], indicators: readonly PlacedIndicator[]) {
  const byCode = new Map(indicators.map(({ indicator }) => [indicator.code, indicator]));
  const results = places.flatMap((place) => placedResultsOf(place, byCode));
  return {
    results,
    resultsByReport: Map.groupBy(results, ({ report }) => report),
    resultsByStrategy: Map.groupBy(results, ({ strategy }) => strategy),
    resultsByIndicator: grouped(results, codesOf),
  };
}

/** The indicators under which a result stands. */
const codesOf = ({ result, strategy }: PlacedResult): readonly string[] =>
  result.indicator === null ? strategy.indicators : [result.indicator];

function initiativeIndex(places: readonly WardReport[]) {
  const initiatives: readonly PlacedInitiative[] = places.flatMap((place) =>
    place.report.initiatives.map((initiative) => ({ ...place, initiative })),
  );
  return { initiatives, initiativesByReport: Map.groupBy(initiatives, ({ report }) => report) };
}

function releaseIndex({ releases }: Content) {
  const touched = releases.flatMap((release) =>
    touchedReports(release).map((name) => [name, release] as const),
  );
  return {
    revisionsBySpot: Map.groupBy(releases.flatMap(revisionsOf), ({ revision }) =>
      spotKey(revision),
    ),
    releaseByReport: new Map(touched.toReversed()),
    releasedReports: new Set(
      releases.flatMap(({ entries }) => entries.flatMap(({ reports }) => reports)),
    ),
  };
}

const revisionsOf = (release: Release): readonly PlacedRevision[] =>
  release.entries.flatMap(({ figures }, at) =>
    figures.map((revision) => ({ release, entry: at + 1, revision })),
  );

/** The reports that a version brings or puts something right in. */
const touchedReports = ({ entries }: Release): readonly string[] =>
  entries.flatMap(({ reports, figures }) => [...reports, ...figures.map(({ report }) => report)]);

/** Things by their keys: one thing can have several, and stands once under each. */
function grouped<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const pairs = things.flatMap((thing) =>
    [...new Set(keysOf(thing))].map((key) => ({ key, thing })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, found]) => [
      key,
      found.map(({ thing }) => thing),
    ]),
  );
}
