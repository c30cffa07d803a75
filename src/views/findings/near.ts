import type { Edition } from '../../edition.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import { decimals, difference } from '../../model/figure/difference.ts';
import { attainmentOf, targetOf, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { withUnit } from '../result/format.ts';
import { resultFinding, type Finding, type FindingList } from './finding.ts';
import { commonAndApart, findingList, resultsOf } from './list.ts';
import { aimOf, toldOf } from './told.ts';

/** The part of a target that a value may lack to be near it. */
const NEAR = 1 / 20;

/** Just short of the target. */
export function near(edition: Edition, places: readonly WardReport[]): FindingList {
  const results = resultsOf(edition, places).filter(isNear);
  const groups = commonAndApart(edition, results, (placed) => finding(edition, placed));
  return findingList(edition, 'near', edition.words.nearHeadline(results.length), groups);
}

function isNear(placed: PlacedResult): boolean {
  const limit = targetOf(placed)?.number ?? null;
  const gap = gapOf(placed);
  return gap !== null && limit !== null && gap <= Math.abs(limit) * NEAR;
}

/** What a value lacks to its target, in its unit; null if it has it, or that cannot be told. */
function gapOf(placed: PlacedResult): number | null {
  const limit = targetOf(placed)?.number ?? null;
  const value = placed.result.value?.number ?? null;
  const isShort = fallsShort(attainmentOf(placed));
  return isShort && limit !== null && value !== null ? Math.abs(difference(limit, value)) : null;
}

function finding(edition: Edition, placed: PlacedResult): Finding {
  const { words } = edition;
  const sentence = words.findingNear(
    toldOf(edition, placed),
    aimOf(edition.words, placed),
    amount(words, gapOf(placed) ?? 0, unitOf(placed)),
    attainmentOf(placed).close,
  );
  return resultFinding(edition, 'near', placed, sentence);
}

function amount(words: Words, gap: number, unit: string | null): string {
  return withUnit(words, words.decimal(gap, decimals(gap), false), unit);
}
