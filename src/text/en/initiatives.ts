import type { Terms } from '../terms.ts';
import { counted } from './count.ts';

/** Words of the list of all initiatives. */
export const initiativesWords = ({ area, areas }: Terms) =>
  ({
    initiativesTitle: 'Initiatives',
    initiativesDescription: `What the ${areas} did, with targets, results and the marks they gave themselves.`,
    initiativesCounted: (initiatives: number, reports: number) =>
      initiatives === 0
        ? 'There are no initiatives on this site yet.'
        : `${counted(initiatives, 'initiative')} from ${counted(reports, 'report')}, by goal and theme.`,
    initiativeOf: (ward: string, name: string) => `${ward}: ${name}`,
    initiativeOnCard: (ward: string, name: string) =>
      `See initiative ${name} on the report card of ${ward}`,
    initiativeSigns: `Each square is one result (■ met, □ not met, hatched: cannot be judged); beside it is the mark that the ${area} gave itself. Texts are summaries.`,
    initiativesOnce:
      'An initiative for several indicators is listed only once, under the theme of the first.',
    noInitiativeResults: 'No target and no result stated',
  }) as const;
