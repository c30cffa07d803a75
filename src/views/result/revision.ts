import type { Dataset, PlacedInitiative, PlacedResult } from '../../model/dataset.ts';
import type { Report } from '../../model/report/report.ts';
import { nameOfReport } from '../../model/report/report.ts';
import { spotKey, type Revision, type Spot } from '../../model/content/revision.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import { entryHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatDay } from './format.ts';

/** What stands beside a figure that was put right: when, what, from what to what, and where the reason is told. */
export type RevisionMark = Readonly<{ text: string; href: string }>;

/** The corrections of the figures at one spot, newest first. */
function revisionMarks({ releases }: Dataset, spot: Spot): readonly RevisionMark[] {
  const key = spotKey(spot);
  return releases.flatMap(({ version, date, entries }) =>
    entries.flatMap(({ figures }, index) =>
      figures
        .filter((figure) => spotKey(figure) === key)
        .map((figure) => ({
          text: revisionText(figure, date),
          href: entryHref(version, index + 1),
        })),
    ),
  );
}

/** The corrections of the figures of one result. */
export const resultRevisions = (
  dataset: Dataset,
  { report, strategy, number }: PlacedResult,
): readonly RevisionMark[] => revisionMarks(dataset, strategySpot(report, strategy, number));

/** The corrections of a strategy's own ratings. */
export const strategyRevisions = (
  dataset: Dataset,
  report: Report,
  strategy: Strategy,
): readonly RevisionMark[] => revisionMarks(dataset, strategySpot(report, strategy, null));

/** The corrections of an initiative's own marks, or with a number those of that result of it. */
export const initiativeRevisions = (
  dataset: Dataset,
  { report, initiative }: PlacedInitiative,
  result: number | null = null,
): readonly RevisionMark[] =>
  revisionMarks(dataset, {
    report: nameOfReport(report),
    strategy: null,
    initiative: initiative.id,
    result,
  });

const strategySpot = (report: Report, { id }: Strategy, result: number | null): Spot => ({
  report: nameOfReport(report),
  strategy: id,
  initiative: null,
  result,
});

/** What was put right, by name; a strategy's own rating is the overall one. */
export const revisedField = ({ field, strategy, result }: Revision): string =>
  field === 'rating' && strategy !== null && result === null
    ? words.overall
    : words.revisedFields[field];

const revisionText = (revision: Revision, date: string): string =>
  words.revisedOn(
    formatDay(date),
    revisedField(revision),
    revision.before ?? words.missing,
    revision.after ?? words.missing,
  );
