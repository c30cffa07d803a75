import type { Edition } from '../../edition.ts';
import type { PlacedInitiative, PlacedResult } from '../../model/dataset.ts';
import {
  DIFFERENCES,
  initiativeAgreement,
  resultAgreement,
  type Difference,
} from '../../model/standing/agreement.ts';
import { attainmentOf, changeOf, targetOf } from '../../model/standing/standing.ts';
import { figureOf, moveOf } from '../findings/told.ts';
import { formatGrade } from '../result/format.ts';
import { resultName, strategyName } from '../result/row.ts';

/** A ward's rating of a result beside its figures; only what differs from the rating is told of them. */
export function resultSentence(edition: Edition, placed: PlacedResult): string {
  const { words, dataset } = edition;
  const agreement = resultAgreement(dataset.framework, placed);
  const said = {
    grade: formatGrade(words, dataset.framework, 'result', placed.result.rating),
    name: resultName(placed),
    value: figureOf(words, placed, placed.result.value),
  };
  if (agreement.kind !== 'differs') return words.ratedPlain(said);
  const { differences } = agreement;
  const [target, change] = [targetOf(placed), changeOf(placed)];
  const tells = (about: readonly Difference[]) => differences.some((one) => about.includes(one));
  return words.ratedDiffers({
    ...said,
    target:
      target && tells(ABOUT_TARGET)
        ? { text: words.targetText(target), status: attainmentOf(placed).status }
        : null,
    move: change && tells(ABOUT_CHANGE) ? moveOf(words, placed, change) : null,
  });
}

const ABOUT_TARGET = ['favourable-missed', 'favourable-not-yet', 'unfavourable-reached'] as const;
const ABOUT_CHANGE = ['favourable-worse', 'unfavourable-better'] as const;

/** The mark or the effectiveness of an initiative beside its targets, after its name. */
export function initiativeSentence({ words, dataset }: Edition, placed: PlacedInitiative): string {
  const { framework } = dataset;
  const { code, achievement, effectiveness } = placed.initiative;
  const name = words.initiativeHeading(strategyName(words, code));
  const agreement = initiativeAgreement(framework, placed);
  if (agreement.kind !== 'differs') return words.ratedInitiative(name, null);
  const [difference] = agreement.differences;
  if (!difference) return words.ratedInitiative(name, null);
  const isMark = DIFFERENCES[difference].scale === 'achievement';
  const mark = isMark
    ? formatGrade(words, framework, 'achievement', achievement)
    : formatGrade(words, framework, 'initiative', effectiveness);
  return words.ratedInitiative(name, words.ratedMark(difference, mark ?? ''));
}
