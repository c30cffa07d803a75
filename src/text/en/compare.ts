import type { Terms } from '../terms.ts';
import { capital, counted, listed, verb } from './count.ts';

/** Words of the table of all indicators × all areas. */
export const compareWords = ({ area, areas }: Terms) =>
  ({
    compare: 'Compare',
    compareTitle: `Compare ${areas} and indicators`,
    compareCaption: (year: string, wards: number) =>
      `Reports for ${year} (${counted(wards, area, areas)})`,
    compareKeyHeading: 'How to read the table',
    compareWards: `Choose ${areas}`,
    compareBy: `Sort ${areas} by`,
    compareByOptions: {
      value: 'value',
      change: 'change since the year before',
      distance: 'distance to the target',
    },
    compareSortBy: (name: string) => `Sort ${areas} by “${name}”`,
    compareNothing: `There is no table, because no ${area} has a report.`,
    compareSigns: [
      { sign: '↑', meaning: 'rose' },
      { sign: '↓', meaning: 'fell' },
      { sign: '≈', meaning: 'no clear change' },
      { sign: '=', meaning: 'unchanged' },
      { sign: '…', meaning: 'not comparable with the year before' },
    ],

    compareKey: [
      `Figures are current values. Each leads to the same result on the report card of the ${area}, with its previous value.`,
      'Colours and squares show whether the common target was met.',
      `“Other question” is a value with other wording or another population, “own” a measure that the ${area} chose itself. They cannot be compared, so there is a link instead of a figure, and they are not sorted.`,
      '“No value”: the report has the indicator but no value. “Not mentioned”: the report does not have the indicator. Neither is 0.',
      '“Corrected” marks a value that was corrected after it was published. It leads to the day and the value before.',
      'Arrows show how the value moved. Where lower is better, a fall is an improvement.',
    ],

    compareLead: (year: string, wards: number, measured: number, reached: number) =>
      measured === 0
        ? `For ${year}, the ${counted(wards, area, areas)} with a report ${verb(wards, 'has', 'have')} no figure measured with a common question.`
        : `For ${year}, the ${counted(wards, area, areas)} with a report ${verb(wards, 'has', 'have')} ${counted(measured, 'figure')} measured with a common question; ${reached === 0 ? 'none' : reached} of them met the target.`,
    compareOlder: 'There is one table per year. Values of different years cannot be compared.',
    withoutReport: (count: number, names: readonly string[]) =>
      `${capital(areas)} without any report: ${count} (${listed(names)})`,
    notOnReportShort: 'Not mentioned',
    variantShort: 'Other question',
    ownShort: (count: number) => `Own ${count}`,
    ownOf: (ward: string, strategy: string) => `${ward}, strategy ${strategy}: `,
  }) as const;
