import { resultAgreement, type Difference } from '../../../model/standing/agreement.ts';
import { mention } from './mention.ts';
import type { Notice, Rule } from '../warning.ts';

/** A rating that speaks against its figures, unless a note speaks of it. Before its year, a target may be missed yet. */
export const resultRating: Rule = ({ results }, { framework }) =>
  results.flatMap((placed): readonly Notice[] => {
    const { rating, note } = placed.result;
    const agreement = resultAgreement(framework, placed);
    if (agreement.kind !== 'differs' || rating === null) return [];
    const [odd] = agreement.differences.filter((one) => one !== EARLY);
    if (!odd || mention([note, placed.strategy.note], rating)) return [];
    return [
      {
        ...{ kind: 'rating', path: [...placed.path, 'rating'] },
        say: (m) => m.warnings.rating(rating, odd),
      },
    ];
  });

const EARLY: Difference = 'favourable-not-yet';
