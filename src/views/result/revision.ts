import type { Edition } from '../../edition.ts';
import { spotKey, type Revision, type Spot } from '../../model/content/revision.ts';
import type { Release } from '../../model/content/release.ts';
import type { PlacedInitiative, PlacedResult } from '../../model/dataset.ts';
import type { Initiative } from '../../model/report/initiative.ts';
import type { Report } from '../../model/report/report.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';

/** What stands beside a figure that was put right: when, what, from what to what, and where the reason is told. */
export type RevisionMark = Readonly<{ text: string; href: string }>;

/** The corrections of the figures at one spot, newest first. */
const revisionMarks = (
  { dataset, words, links }: Edition,
  spot: Spot,
  isTold: (release: Release) => boolean = () => true,
): readonly RevisionMark[] =>
  (dataset.index.revisionsBySpot.get(spotKey(spot)) ?? [])
    .filter(({ release }) => isTold(release))
    .map(({ release: { version, date }, entry, revision }) => ({
      text: revisionText(words, revision, date),
      href: links.entryHref(version, entry),
    }));

/** The corrections of the figures of one result: all, or those of some versions. */
export const resultRevisions = (
  edition: Edition,
  { report, strategy, number }: PlacedResult,
  isTold?: (release: Release) => boolean,
): readonly RevisionMark[] =>
  revisionMarks(edition, strategySpot(report, strategy, number), isTold);

/** The corrections of a strategy's own ratings. */
export const strategyRevisions = (
  edition: Edition,
  report: Report,
  strategy: Strategy,
): readonly RevisionMark[] => revisionMarks(edition, strategySpot(report, strategy, null));

/** The corrections of an initiative's own marks, or with a number those of that result of it. */
export const initiativeRevisions = (
  edition: Edition,
  { report, initiative }: PlacedInitiative,
  result: number | null = null,
): readonly RevisionMark[] => revisionMarks(edition, initiativeSpot(report, initiative, result));

/** Where a strategy stands, or with a number that result of it. */
export const strategySpot = (
  report: Report,
  { id }: Pick<Strategy, 'id'>,
  result: number | null = null,
): Spot => ({ report: nameOfReport(report), strategy: id, initiative: null, result });

/** Where an initiative stands, or with a number that result of it. */
export const initiativeSpot = (
  report: Report,
  { id }: Pick<Initiative, 'id'>,
  result: number | null = null,
): Spot => ({ report: nameOfReport(report), strategy: null, initiative: id, result });

/** What was put right, by name; a strategy's own rating is the overall one. */
export const revisedField = (
  words: Words,
  { field, strategy, result }: Pick<Revision, 'field' | 'strategy' | 'result'>,
): string =>
  field === 'rating' && strategy !== null && result === null
    ? words.overall
    : words.revisedFields[field];

/** Whole sentences are told where the reason is told too. */
function revisionText(words: Words, revision: Revision, date: string): string {
  const [day, field] = [words.day(date), revisedField(words, revision)];
  return revision.field === 'note' || revision.field === 'summary'
    ? words.rewordedOn(day, field)
    : words.revisedOn(
        day,
        field,
        revision.before ?? words.missing,
        revision.after ?? words.missing,
      );
}
