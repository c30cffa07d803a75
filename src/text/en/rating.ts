import type { Difference } from '../../model/standing/agreement.ts';
import type { Terms } from '../terms.ts';
import { counted, verb } from './count.ts';

/** Words of the page that puts the areas' own ratings beside the figures. Neutral: neither side is the right one. */
export const ratingWords = ({ area, areas }: Terms) =>
  ({
    ratingsTitle: 'Self-assessments beside figures',
    ratingsDescription: `The ratings that the ${areas} gave themselves, beside whether targets were met and how values moved.`,
    ratingsCaution: `Where the two point different ways, the rating need not be wrong: the year of the target may still be to come, and ${areas} also judge progress and things that are not figures.`,
    ratingsMethodHeading: 'How they are compared',
    ratingsMethod: [
      `Ratings are those that the ${areas} gave themselves, as in the reports. They are not computed from figures.`,
      'For the figures it is checked whether the value met the target and whether it improved from the year before.',
      'While the year of the target is still to come, a value is “not met yet”; in the report of that year or a later one it is “missed”.',
      'Differences within the margin of error count neither way.',
      'This site gives no points and no ranks. What is at odds comes first; read it with the issues and the responses.',
    ],
    resultRatings: 'Ratings of results',
    initiativeRatings: 'Marks and effectiveness of initiatives',
    comparison: 'Comparison',
    valueAndTarget: 'Value and target',
    sincePrevious: 'From the year before',
    overallOf: (grade: string) => `Whole strategy: ${grade}`,
    noRating: 'No rating stated',
    undecided: 'Cannot be judged',

    differs: 'All that are at odds',
    agrees: 'Not at odds',
    incomparable: 'Cannot be compared',
    missingRating: 'Cannot be compared (no rating)',
    missingFigure: 'Cannot be compared (no figure to judge by)',
    difference: {
      'favourable-missed': (grade: string) => `Rated ${grade}, target missed`,
      'favourable-not-yet': (grade: string) => `Rated ${grade}, target not met yet`,
      'unfavourable-reached': (grade: string) => `Rated ${grade}, target met`,
      'favourable-worse': (grade: string) => `Rated ${grade}, got worse`,
      'unfavourable-better': (grade: string) => `Rated ${grade}, improved`,
      'achieved-missed': () => 'Marked as achieved, figures short of the target',
      'unachieved-reached': () => 'Marked as not achieved, figures met the target',
      'effective-missed': (grade: string) => `Rated ${grade}, short of the target`,
      'ineffective-reached': (grade: string) => `Rated ${grade}, target met`,
    } satisfies Record<Difference, (grade: string) => string>,

    resultsLead: (all: number, compared: number, different: number) =>
      lead(
        counted(all, 'result'),
        all,
        compared,
        different,
        `There are no results of any ${area} yet.`,
      ),
    initiativesLead: (all: number, compared: number, different: number) =>
      lead(counted(all, 'initiative'), all, compared, different, 'There are no initiatives yet.'),
  }) as const;

function lead(
  what: string,
  all: number,
  compared: number,
  different: number,
  nothing: string,
): string {
  if (all === 0) return nothing;
  if (compared === 0) return `Of ${what}, none has both a rating and figures to compare it with.`;
  const differing =
    different === 0
      ? 'none of them is at odds'
      : `${different} of them ${verb(different, 'is', 'are')} at odds`;
  return `Of ${what}, ${compared} can be compared with their figures; ${differing}.`;
}
