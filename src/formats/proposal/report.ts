import type { ChartChange } from '../../views/proposal/charts.ts';
import type { Notice } from './markdown/notices.ts';
import type { Proposal } from './proposal.ts';

/** What is reported: `proposal` is null where the content before cannot be read, or (`isUnread`) that after. */
export type Report = Readonly<{
  proposal: Proposal | null;
  isUnread: boolean;
  mistakes: readonly Notice[];
  /** Those that were not there before. */
  warnings: readonly Notice[];
  /** The names of the files in which a chart is drawn, before and after. */
  pictures: (chart: ChartChange) => readonly string[];
}>;
