import { cumsum, sum } from 'd3-array';
import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { isRegional } from '../region/part.ts';
import { resultProof, type Proof } from '../result/proof.ts';
import { moveText, targetLines, type TargetLine } from '../result/text.ts';
import { milestoneRoom } from './milestone-list.ts';
import { indicatorResults, type PlacedRow } from './results.ts';

/** One result in the table of an indicator; `measure` where it differs from the common question. */
export type TableRow = Readonly<{
  row: PlacedRow;
  measure: string | null;
  change: string;
  targets: readonly TargetLine[];
  caveat: string | null;
  proof: Proof;
}>;

/** Results that stand together under a heading with an anchor; `intro` says why they cannot be compared with others. */
export type TableGroup = Readonly<{
  anchor: string | null;
  heading: string;
  intro: string | null;
  rows: readonly TableRow[];
}>;

/** The table of an indicator on its page: the groups that are in sight, and the rest behind lines that open. */
export type TableParts = Readonly<{ first: readonly TableGroup[]; more: readonly TableGroup[] }>;

/** How much is in sight, counted in answers to the common question: two screens of a telephone. */
const ROOM = 16;

/** A measure with a name of its own takes as much room as two answers to the common question. */
const roomOf = ({ rows }: TableGroup): number =>
  sum(rows, ({ measure }) => (measure === null ? 1 : 2));

/**
 * The first groups that have room, however many years and wards there are; none where regions stand in place of wards.
 */
export function tableParts(edition: Edition, indicator: Indicator): TableParts {
  const groups = isRegional(edition) ? [] : indicatorTable(edition, indicator);
  const room = ROOM - milestoneRoom(edition, indicator) / 2;
  const shown = cumsum(groups, roomOf).filter((taken) => taken <= room).length;
  return { first: groups.slice(0, shown), more: groups.slice(shown) };
}

/** Every result under an indicator: the common question by fiscal year, then what cannot be compared with it. */
export function indicatorTable(edition: Edition, indicator: Indicator): readonly TableGroup[] {
  const { words } = edition;
  const { years, variants, own } = indicatorResults(edition, indicator);
  const same = years.filter(({ rows }) => rows.length > 0);
  const groups = [
    ...same.map(({ year, rows }, index) => ({
      ...{ anchor: index === 0 ? 'same' : null, intro: null, rows },
      heading: words.sameHeading(words.shortYear(year)),
    })),
    {
      ...{ anchor: 'variants', rows: variants },
      ...{ heading: words.variantHeading, intro: words.variantIntro },
    },
    { anchor: 'own', heading: words.ownHeading, intro: words.ownIntro, rows: own },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, rows: group.rows.map((row) => tableRow(edition, row)) }));
}

const tableRow = (edition: Edition, row: PlacedRow): TableRow => ({
  row,
  measure: row.comparability === 'same' ? null : row.measure,
  change: moveText(edition.words, row),
  targets: targetLines(edition.words, row),
  caveat: caveatOf(edition, row),
  proof: resultProof(edition, row.placed),
});

/** What must be known to read a figure, in one sentence; the rest is behind it. */
function caveatOf(
  { words }: Edition,
  { breakNote, comparability, note }: PlacedRow,
): string | null {
  if (breakNote !== null) return words.brokenBy(words.firstSentence(breakNote));
  return comparability === 'variant' && note !== null ? words.firstSentence(note) : null;
}
