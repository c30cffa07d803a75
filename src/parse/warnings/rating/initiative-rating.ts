import { initiativeAgreement, type Difference } from '../../../model/standing/agreement.ts';
import { mention } from './mention.ts';
import type { Notice, Rule } from '../warning.ts';

/** A mark that speaks against the figures, unless a note speaks of it. What was missed may have been effective. */
export const initiativeRating: Rule = ({ report, ward }, { framework }) =>
  report.initiatives.flatMap((initiative, index): readonly Notice[] => {
    const agreement = initiativeAgreement(framework, { report, ward, initiative });
    const differences = agreement.kind === 'differs' ? agreement.differences : [];
    const odd = differences.find((one) => one !== WORTHWHILE);
    if (!odd) return [];
    const field = odd === INEFFECTIVE ? 'effectiveness' : 'achievement';
    const mark = initiative[field] ?? '';
    const notes = [initiative.note, ...initiative.results.map(({ note }) => note)];
    if (mention(notes, mark)) return [];
    const path = ['initiatives', index, field];
    return [{ kind: 'rating', path, say: (m) => m.warnings.rating(mark, odd) }];
  });

const WORTHWHILE: Difference = 'effective-missed';
const INEFFECTIVE: Difference = 'ineffective-reached';
