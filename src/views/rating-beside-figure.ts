import {
  INITIATIVE_DIFFERENCES,
  RESULT_DIFFERENCES,
  initiativeAgreement,
  resultAgreement,
  type Agreement,
  type Difference,
} from '../model/agreement.ts';
import type { Dataset, PlacedResult } from '../model/dataset.ts';
import type { Framework, ScaleName } from '../model/framework.ts';
import type { Initiative } from '../model/initiative.ts';
import { words } from '../text/words.ts';

/**
 * A ward's own rating beside what the figures say, in neutral words: every difference, or that there is none, or why
 * the two cannot be compared. `keys` names the same for filters and anchors, the most telling first.
 */
export type RatingBesideFigure = Readonly<{
  kind: Agreement['kind'];
  keys: readonly BesideKey[];
  labels: readonly string[];
}>;

export type BesideKey = Difference | 'agrees' | 'incomparable';

export const RESULT_KEYS: readonly BesideKey[] = [...RESULT_DIFFERENCES, 'agrees', 'incomparable'];
export const INITIATIVE_KEYS: readonly BesideKey[] = [
  ...INITIATIVE_DIFFERENCES,
  'agrees',
  'incomparable',
];

export const resultBeside = ({ framework }: Dataset, placed: PlacedResult): RatingBesideFigure =>
  beside(framework, resultAgreement(framework, placed));

export const initiativeBeside = (
  { framework }: Dataset,
  initiative: Initiative,
): RatingBesideFigure => beside(framework, initiativeAgreement(framework, initiative));

function beside(framework: Framework, agreement: Agreement): RatingBesideFigure {
  const { kind } = agreement;
  if (kind === 'differs') {
    const { differences } = agreement;
    return { kind, keys: differences, labels: differences.map((key) => keyLabel(framework, key)) };
  }
  if (kind === 'agrees') return { kind, keys: [kind], labels: [words.agrees] };
  const label = agreement.missing === 'rating' ? words.missingRating : words.missingFigure;
  return { kind, keys: [kind], labels: [label] };
}

/** 「順調と評価・目標にはまだ達していない」: in the words of the scale that is used. */
export function keyLabel(framework: Framework, key: BesideKey): string {
  if (key === 'agrees' || key === 'incomparable') return words[key];
  const scale: ScaleName = RESULT_DIFFERENCES.some((one) => one === key) ? 'result' : 'initiative';
  const favourable = key.startsWith('favourable') || key.startsWith('effective');
  const grade = framework.scales[scale].grades.find((one) => one.favourable === favourable);
  return words.difference[key](grade?.label ?? '');
}
