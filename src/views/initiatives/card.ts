import type { Edition } from '../../edition.ts';
import { initiativeAnchor, initiativeResultAnchor } from '../../links.ts';
import type { PlacedInitiative } from '../../model/dataset.ts';
import { fallsShort, type Attainment } from '../../model/figure/attainment.ts';
import {
  initiativeResults,
  type Initiative,
  type InitiativeResult,
} from '../../model/report/initiative.ts';
import type { Report } from '../../model/report/report.ts';
import type { OwnTarget } from '../../model/report/own-target.ts';
import { withdrawalOf } from '../../model/report/withdrawal.ts';
import { initiativeAttainment } from '../../model/standing/reaching.ts';
import type { Words } from '../../text/words.ts';
import { initiativeComparison, type RatingComparison } from '../ratings/comparison.ts';
import { lineHref } from '../frame/edit.ts';
import { formatGrade, formatNotes, formatStated, formatTarget } from '../result/format.ts';
import { initiativeRevisions, initiativeSpot, type RevisionMark } from '../result/revision.ts';
import { initiativeSurveyLines } from '../result/survey.ts';

/** An initiative as a card: its plan, what was done, what came out, what follows. */
export type InitiativeCard = Readonly<{
  anchor: string;
  href: string;
  name: string;
  code: string | null;
  indicators: readonly string[];
  summary: string | null;
  targets: readonly Readonly<{ measure: string; target: string; note: string | null }>[];
  withdrawal: string | null;
  /** Whether the withdrawal criterion was hit, in a sentence; null if there is none. */
  withdrawalText: string | null;
  before: readonly string[];
  done: readonly string[];
  results: readonly InitiativeRow[];
  achievement: string | null;
  effectiveness: string | null;
  issue: string | null;
  improvement: string | null;
  /** A target was missed, and the report says nothing of what follows. */
  isSilent: boolean;
  note: string | null;
  revisions: readonly RevisionMark[];
  edit: string | null;
  comparison: RatingComparison;
}>;

export type InitiativeRow = Readonly<{
  anchor: string;
  measure: string;
  value: string | null;
  /** With the year before, where it is printed. */
  previous: string | null;
  target: string | null;
  attainment: Attainment;
  survey: readonly string[];
  note: string | null;
  revisions: readonly RevisionMark[];
}>;

export function initiativeCard(edition: Edition, placed: PlacedInitiative): InitiativeCard {
  const { words, dataset } = edition;
  const { report, initiative } = placed;
  const anchor = initiativeAnchor(initiative.id);
  const { code, indicators, summary, withdrawal, before, done, issue, improvement, note } =
    initiative;
  const results = initiativeResults(initiative).map((result) =>
    initiativeRow(words, placed, result, initiativeRevisions(edition, placed, result.number)),
  );
  const hasMissed = results.some(({ attainment }) => fallsShort(attainment));
  return {
    ...{ anchor, indicators, summary, withdrawal, before, done, results, issue, improvement, note },
    href: edition.links.initiativeHref(report, initiative.id),
    name: code === null ? words.withoutCode : words.strategyCode(code),
    code: code === null ? null : words.strategyCode(code),
    targets: initiative.targets.map((one) => targetLine(words, one)),
    withdrawalText: withdrawalText(edition, initiative),
    achievement: formatGrade(words, dataset.framework, 'achievement', initiative.achievement),
    effectiveness: formatGrade(words, dataset.framework, 'initiative', initiative.effectiveness),
    revisions: initiativeRevisions(edition, placed),
    edit: lineHref(edition, initiativeSpot(report, initiative)),
    comparison: initiativeComparison(edition, placed),
    isSilent: hasMissed && issue === null && improvement === null,
  };
}

const targetLine = (words: Words, { measure, target, note }: OwnTarget) => ({
  measure,
  target: formatTarget(words, target),
  note,
});

function withdrawalText({ dataset, words }: Edition, initiative: Initiative): string | null {
  const mark = initiative.achievement ?? '';
  switch (withdrawalOf(dataset.framework, initiative)) {
    case 'hit':
      return words.withdrawalHit(mark);
    case 'clear':
      return words.withdrawalClear(mark);
    case 'unknown':
      return words.withdrawalUnknown;
    case null:
      return null;
  }
}

const initiativeRow = (
  words: Words,
  { report, initiative }: PlacedInitiative,
  result: InitiativeResult,
  revisions: readonly RevisionMark[],
): InitiativeRow => ({
  revisions,
  anchor: initiativeResultAnchor(initiative.id, result.number),
  measure: result.measure,
  value: formatStated(words, result.value, result.target?.target.unit ?? null),
  previous: previousText(words, report, result),
  target: result.target && formatTarget(words, result.target.target),
  attainment: initiativeAttainment(report, result),
  survey: initiativeSurveyLines(words, report, result),
  note: formatNotes(result.note, result.target?.note),
});

function previousText(
  words: Words,
  { fiscalYear }: Report,
  { previous, target }: InitiativeResult,
): string | null {
  const text = formatStated(words, previous, target?.target.unit ?? null);
  return text === null ? null : words.yearValue(fiscalYear - 1, text);
}
