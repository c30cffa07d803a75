import type { Edition } from '../../edition.ts';
import type { Framework } from '../../model/content/framework.ts';
import type { PlacedInitiative, PlacedResult } from '../../model/dataset.ts';
import {
  DIFFERENCES,
  INITIATIVE_DIFFERENCES,
  RESULT_DIFFERENCES,
  initiativeAgreement,
  resultAgreement,
  type Agreement,
  type Difference,
} from '../../model/standing/agreement.ts';
import type { Words } from '../../text/words.ts';

/**
 * A ward's own rating beside what the figures say, in neutral words: every difference, or that there is none, or why
 * the two cannot be compared. `keys` names the same for filters and anchors, the most telling first.
 */
export type RatingComparison = Readonly<{
  kind: Agreement['kind'];
  keys: readonly ComparisonKey[];
  labels: readonly string[];
}>;

export type ComparisonKey = Difference | 'agrees' | 'incomparable';

export const RESULT_KEYS: readonly ComparisonKey[] = [
  ...RESULT_DIFFERENCES,
  'agrees',
  'incomparable',
];
export const INITIATIVE_KEYS: readonly ComparisonKey[] = [
  ...INITIATIVE_DIFFERENCES,
  'agrees',
  'incomparable',
];

export const resultComparison = (
  { dataset, words }: Edition,
  placed: PlacedResult,
): RatingComparison =>
  comparison(words, dataset.framework, resultAgreement(dataset.framework, placed));

export const initiativeComparison = (
  { dataset, words }: Edition,
  placed: PlacedInitiative,
): RatingComparison =>
  comparison(words, dataset.framework, initiativeAgreement(dataset.framework, placed));

function comparison(words: Words, framework: Framework, agreement: Agreement): RatingComparison {
  const { kind } = agreement;
  if (kind === 'differs') {
    const { differences } = agreement;
    return {
      kind,
      keys: differences,
      labels: differences.map((key) => keyLabel(words, framework, key)),
    };
  }
  if (kind === 'agrees') return { kind, keys: [kind], labels: [words.agrees] };
  const label = agreement.missing === 'rating' ? words.missingRating : words.missingFigure;
  return { kind, keys: [kind], labels: [label] };
}

/** 「「順調」と評価、目標にはまだ達していない」: in the words of the scale that is used. */
export function keyLabel(words: Words, framework: Framework, key: ComparisonKey): string {
  if (key === 'agrees' || key === 'incomparable') return words[key];
  return words.difference[key](gradeIn(framework, key)?.label ?? '');
}

/** Whether the city has the grade that a difference is about, at all. */
export const isGraded = (framework: Framework, key: ComparisonKey): boolean =>
  key === 'agrees' || key === 'incomparable' || gradeIn(framework, key) !== undefined;

function gradeIn(framework: Framework, key: Difference) {
  const { scale, favourable } = DIFFERENCES[key];
  return framework.scales[scale].grades.find((one) => one.favourable === favourable);
}
