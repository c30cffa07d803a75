import type { Framework, Indicator } from '../../model/content/framework.ts';
import type { Ward } from '../../model/content/ward.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Confirmable } from '../../model/report/confirmation.ts';
import type { Finding, Path, Problem } from '../problem.ts';

/** Something in a content file that is readable but unlikely: where, what was noticed and what to do. It never blocks. */
export type Warning = Problem & Readonly<{ kind: WarningKind }>;

/** What can be confirmed, and what cannot: what is still to be written, a confirmation of what nobody noticed, a site that moved. */
export type WarningKind = Confirmable | (typeof UNCONFIRMABLE)[number];

export const UNCONFIRMABLE = ['todo', 'unneeded', 'moved'] as const;

/** What a rule noticed. It is answered in the nearest block around it that can hold a confirmation. */
export type Notice = Finding & Readonly<{ kind: Confirmable }>;

/** Looks at a report, and tells what is unlikely in it. */
export type Rule = (report: Examined, context: Context) => readonly Notice[];

/** What every report is judged by; `now` is the fiscal year that today lies in. */
export type Context = Readonly<{
  framework: Framework;
  indicators: readonly Indicator[];
  wards: readonly Ward[];
  now: FiscalYear;
}>;

/** A report beside that of its ward on the year before, where there is one. */
export type Examined = WardReport &
  Readonly<{ results: readonly ExaminedResult[]; last: WardReport | null }>;

/**
 * A result with its path, beside the same measure in the report on the year before, where there is one. `written` are the
 * fields that its file has: a dash is written, too.
 */
export type ExaminedResult = PlacedResult &
  Readonly<{ path: Path; last: PlacedResult | null; written: ReadonlySet<string> }>;
