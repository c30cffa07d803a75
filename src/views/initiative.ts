import type { Dataset, PlacedInitiative } from '../model/dataset.ts';
import { initiativeResults, type InitiativeResult } from '../model/initiative.ts';
import { isReached } from '../model/target.ts';
import { initiativeAnchor, reportHref, strategyAnchor } from '../links.ts';
import { words } from '../text/words.ts';
import { formatFigure, formatGrade, formatTarget } from './format.ts';

/** An initiative as a card: its plan, what was done, what came out, what follows. */
export type InitiativeCard = Readonly<{
  anchor: string;
  /** The anchor of the strategy it stands under; with its other strategies it is only shown again. */
  home: string;
  href: string;
  name: string;
  indicators: readonly string[];
  summary: string | null;
  withdrawal: string | null;
  before: readonly string[];
  done: readonly string[];
  results: readonly InitiativeRow[];
  achievement: string | null;
  effectiveness: string | null;
  issue: string | null;
  improvement: string | null;
  note: string | null;
}>;

export type InitiativeRow = Readonly<{
  measure: string;
  value: string | null;
  target: string | null;
  reached: boolean | null;
  note: string | null;
}>;

export function initiativeCard(dataset: Dataset, placed: PlacedInitiative): InitiativeCard {
  const { ward, report, initiative } = placed;
  const anchor = initiativeAnchor(initiative.id);
  const { code, indicators, summary, withdrawal, before, done, issue, improvement, note } =
    initiative;
  return {
    ...{ anchor, indicators, summary, withdrawal, before, done, issue, improvement, note },
    home: strategyAnchor(initiative.strategies[0] ?? ''),
    href: `${reportHref(ward.slug, report.fiscalYear)}#${anchor}`,
    name: code === null ? words.initiativeWithoutCode : words.strategyCode(code),
    results: initiativeResults(initiative).map(initiativeRow),
    achievement: formatGrade(dataset.framework, 'achievement', initiative.achievement),
    effectiveness: formatGrade(dataset.framework, 'initiative', initiative.effectiveness),
  };
}

const initiativeRow = ({ measure, value, target, note }: InitiativeResult): InitiativeRow => ({
  measure,
  value: formatFigure(value, target?.target.unit ?? null),
  target: target && formatTarget(target.target),
  reached: isReached(value, target?.target ?? null),
  note: [note, target?.note].filter((text) => text != null).join(' ') || null,
});
