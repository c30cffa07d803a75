import type { TargetStatus } from '../../model/figure/attainment.ts';
import type { Terms } from '../terms.ts';
import { counted } from './count.ts';

const BRIEF = {
  reached: 'met',
  notYet: 'not yet',
  missed: 'missed',
} satisfies Record<Exclude<TargetStatus, 'untold'>, string>;

/** How an indicator stands, in about five words, beside a small picture. */
export const verdictWords = ({ area, areas }: Terms) =>
  ({
    /** `away`: the number that is left to the target, null where there is none to tell. */
    briefOne: (ward: string, value: string, status: TargetStatus, away: string | null) => {
      if (status === 'untold') return `${ward} ${value}`;
      const stands = status === 'notYet' && away !== null ? `${away} to go` : BRIEF[status];
      return `${ward} ${value}, ${stands}`;
    },
    briefAll: (wards: number) =>
      wards === 2 ? `both ${areas} met it` : `all ${wards} ${areas} met it`,
    briefNone: (wards: number, status: 'notYet' | 'missed') =>
      `${wards === 2 ? `neither ${area}` : `none of the ${counted(wards, area, areas)}`} ${status === 'notYet' ? 'has met it yet' : 'met it'}`,
    briefSome: (wards: number, reached: number) =>
      `${reached} of ${counted(wards, area, areas)} met it`,
    briefUntold: (wards: number) => `${counted(wards, area, areas)} measured it`,
    briefMilestone: (done: number, wards: number) =>
      wards === 1
        ? done === 1
          ? 'done'
          : 'not done'
        : done === wards
          ? `done in all ${wards} ${areas}`
          : `done in ${done} of ${counted(wards, area, areas)}`,
    briefMilestoneUnstated: 'not stated whether done',
    briefApart: 'no comparable value',
    briefNothing: 'no report',
    rowsKey: `A filled circle is the value of one ${area}, a hollow one its value of the year before, the vertical line the target. The width of a row stands for a different range in each indicator.`,
  }) as const;
