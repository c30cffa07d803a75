import type { Edition } from '../../edition.ts';
import { spotKey, type Spot } from '../../model/content/revision.ts';
import { placedInitiatives, wardReports, type WardReport } from '../../model/dataset.ts';
import type { Initiative } from '../../model/report/initiative.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import { formatTarget } from '../result/format.ts';
import { spotPlace } from './place.ts';
import type { Told } from './told.ts';

/** What a report card says in words and no published table holds, with the block where it stands. */
export type ReportText = Told & Readonly<{ spot: Spot }>;

/** Aims, plans, the ward's own targets that no result answers, issues, responses, in the order of the cards. */
export const reportTexts = (edition: Edition): readonly ReportText[] => [
  ...wardReports(edition.dataset).flatMap((place) =>
    place.report.strategies.flatMap((strategy) => strategyTexts(edition, place, strategy)),
  ),
  ...placedInitiatives(edition.dataset).flatMap((placed) =>
    initiativeTexts(edition, placed, placed.initiative),
  ),
];

/** The name of a field and what it says; the measure, where one block says several of the kind. */
type Field = readonly [name: string, text: string | null, measure?: string];

function strategyTexts(edition: Edition, place: WardReport, strategy: Strategy) {
  const { words } = edition;
  const { id, aim, plan, outcomes, results, issue, response, note } = strategy;
  const unanswered = outcomes.filter(
    (_, index) => !results.some(({ outcome }) => outcome === index + 1),
  );
  return blockTexts(edition, place, { strategy: id, initiative: null }, [
    [words.aim, aim],
    ...unanswered.map(({ measure, target }): Field => [
      words.ownTarget,
      formatTarget(words, target),
      measure,
    ]),
    [words.plan, plan],
    [words.issue, issue],
    [words.response, response],
    [words.note, note],
  ]);
}

function initiativeTexts(
  edition: Edition,
  place: WardReport,
  { id, withdrawal, before, done, issue, improvement }: Initiative,
) {
  const { words } = edition;
  return blockTexts(edition, place, { strategy: null, initiative: id }, [
    [words.withdrawal, withdrawal],
    [words.before, before.join('\n')],
    [words.proposalDone, done.join('\n')],
    [words.issue, issue],
    [words.improvement, improvement],
  ]);
}

function blockTexts(
  edition: Edition,
  { report }: WardReport,
  block: Pick<Spot, 'strategy' | 'initiative'>,
  fields: readonly Field[],
): readonly ReportText[] {
  const spot = { ...block, report: nameOfReport(report), result: null };
  return fields.flatMap(([field, text, measure = '']) =>
    text
      ? [
          {
            ...{ spot, field, text, key: `${spotKey(spot)} ${field} ${measure}` },
            place: spotPlace(edition, spot, measure),
          },
        ]
      : [],
  );
}
