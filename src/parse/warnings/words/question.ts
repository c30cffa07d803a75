import type { Indicator } from '../../../model/content/framework.ts';
import { per } from '../../../model/per.ts';
import { resultSurvey } from '../../../model/standing/standing.ts';
import { alike, containment } from './likeness.ts';
import type { Say } from '../../problem.ts';
import type { Context, ExaminedResult, Notice, Rule } from '../warning.ts';

/** How far from the words of its indicator a result may be called without a note; from where on they are the same. */
const FAR = 0.5;
const SAME = 0.97;
const CLEARLY = 0.2;

/**
 * The words of a result beside those of the common indicator: `same` in other words, `variant` in the same words of the
 * same people, `own` in the words of an indicator of its strategy, and words that are more like another indicator's.
 */
export const question: Rule = ({ results }, context) =>
  results.flatMap((placed): readonly Notice[] => {
    const { comparability } = placed.result;
    const say =
      comparability === 'own' ? ownSaying(placed, context) : commonSaying(placed, context);
    const field = comparability === 'own' ? 'comparability' : 'indicator';
    return say ? [{ kind: 'question', path: [...placed.path, field], say }] : [];
  });

/** How alike the words of results are to those of the common indicators; many results have the same words. */
const likenesses = per(({ indicators }: Context) => {
  const known = new Map<string, ReadonlyMap<Indicator, number>>();
  return (measure: string): ReadonlyMap<Indicator, number> => {
    const to =
      known.get(measure) ?? new Map(indicators.map((one) => [one, alike(measure, one.name)]));
    known.set(measure, to);
    return to;
  };
});

function commonSaying(placed: ExaminedResult, context: Context): Say | null {
  const { indicator, result } = placed;
  if (!indicator) return null;
  const own = alike(result.measure, indicator.name);
  const [nearer] =
    [...likenesses(context)(result.measure)].find(([, to]) => to >= own + CLEARLY) ?? [];
  if (nearer) return (m) => m.warnings.otherQuestion(nearer.code, nearer.shortName);
  if (result.comparability === 'same')
    return containment(result.measure, indicator.name) < FAR && result.note === null
      ? (m) => m.warnings.otherWords(indicator.name)
      : null;
  return own >= SAME && !asksOthers(placed) ? (m) => m.warnings.sameWords(indicator.code) : null;
}

function ownSaying({ result, strategy }: ExaminedResult, context: Context): Say | null {
  const [asked] =
    [...likenesses(context)(result.measure)].find(
      ([{ code }, to]) => to >= SAME && strategy.indicators.includes(code),
    ) ?? [];
  return asked ? (m) => m.warnings.commonWords(asked.code) : null;
}

/** Other people than the indicator asks, or another question than the year before. */
function asksOthers(placed: ExaminedResult): boolean {
  const survey = resultSurvey(placed);
  const isChosen = survey?.method === 'monitors' || survey?.method === 'visitors';
  return isChosen || survey?.part != null || placed.result.break !== null;
}
