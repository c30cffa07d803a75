import { strategyAnchor, type Link } from '../../links.ts';
import type { Report } from '../../model/report/report.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';

/**
 * What a strategy is called: the first sentence of its aim. Where another strategy of the report has the same aim, what
 * this one measures stands beside it; without an aim, that stands alone.
 */
export function strategyTitle(words: Words, { strategies }: Report, strategy: Strategy): string {
  const measure = measureOf(strategy);
  const aim = aimOf(words, strategy);
  if (aim === '') return measure ?? words.initiativeTitle(words.strategy, strategy.code ?? '');
  const isShared = strategies.some((other) => other !== strategy && aimOf(words, other) === aim);
  return isShared && measure !== null ? words.titleApart(aim, measure) : aim;
}

/** A strategy where it stands on its own report card. */
export const strategyLink = (words: Words, report: Report, strategy: Strategy): Link => ({
  href: `#${strategyAnchor(strategy.id)}`,
  name: strategyTitle(words, report, strategy),
});

const aimOf = (words: Words, { aim, plan }: Strategy): string =>
  words.firstSentence(aim ?? plan ?? '');

const measureOf = ({ results, outcomes }: Strategy): string | null =>
  results[0]?.measure ?? outcomes[0]?.measure ?? null;
