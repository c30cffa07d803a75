import type { Terms, YearKind } from '../terms.ts';

const NAMES: Readonly<Record<YearKind, (western: number) => string>> = {
  fiscal: (western) => `FY${western}`,
  calendar: String,
  school: (western) => `${western}/${String((western + 1) % 100).padStart(2, '0')}`,
};

/** A year by the western year in which it begins: `FY2016`, `2016`, `2016/17`. */
export const yearName = ({ years }: Terms, western: number): string => NAMES[years](western);
