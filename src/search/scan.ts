import { queryTokens } from './token.ts';
import { runsOf } from './unit.ts';

/** A text ready to be scanned: `| 待 機 児 童 | 6 人 |` */
export const scannable = (texts: readonly string[]): string =>
  `|${texts
    .flatMap(runsOf)
    .map((run) => ` ${run.map(({ text }) => text).join(' ')} `)
    .join('|')}|`;

/** Whether a text holds these units side by side, found by reading it: what the index must agree with. */
export const holds = (text: string, units: readonly string[]): boolean =>
  queryTokens(units).length > 0 && text.includes(` ${units.join(' ')} `);
