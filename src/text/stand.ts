import type { TargetStatus } from '../model/figure/attainment.ts';
import type { Change } from '../model/figure/change.ts';

/** How a value stands to its target; `away` is the distance in words, null where there is none to tell. */
export type Stand = Readonly<{
  target: string;
  status: Exclude<TargetStatus, 'untold'>;
  close: boolean;
  away: string | null;
  lower: boolean;
}>;

/** How a value moved since the year before, as far as that can be told. */
export type Move = Change['trend'] | 'unclear';
