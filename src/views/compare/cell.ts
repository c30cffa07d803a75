import type { Edition } from '../../edition.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Attainment } from '../../model/figure/attainment.ts';
import type { Change } from '../../model/figure/change.ts';
import { difference } from '../../model/figure/difference.ts';
import { rankedOf, type Cell } from '../../model/standing/matrix.ts';
import { changeOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import type { RevisionMark } from '../result/revision.ts';
import { resultRow, strategyName, type ResultRow } from '../result/row.ts';
import { absenceText, changeWords } from '../result/text.ts';
import { verdictSaid } from '../result/verdict.ts';
import { wardName } from '../ward/name.ts';

/** What stands where a ward and an indicator meet; `empty` names a cell in which nothing stands. */
export type HeatCell = Readonly<{
  ward: string;
  values: readonly HeatValue[];
  /** What is measured otherwise: never beside the common values, only the way to it. */
  links: readonly HeatLink[];
  ranks: Ranks;
  empty: string | null;
}>;

/** A value of the common question: its arrow and how it stands to the common target, in signs and in words. */
export type HeatValue = Readonly<{
  href: string;
  text: string;
  arrow: '↑' | '↓' | '≈' | '=' | '…';
  attainment: Attainment;
  said: string;
  revisions: readonly RevisionMark[];
}>;

/** The numbers by which a cell takes part in an order: its value, its change, its distance from the target (more is better). */
export type Ranks = Readonly<Record<'value' | 'change' | 'distance', number | null>>;
export type HeatLink = Readonly<{ href: string; about: string; text: string }>;

export function heatCell(edition: Edition, ward: string, cell: Cell): HeatCell {
  const { words } = edition;
  const common = cell.results.filter(({ result }) => result.comparability === 'same');
  const values = common
    .filter(({ result }) => result.value !== null)
    .map((placed) => heatValue(words, resultRow(edition, placed)));
  const links = otherLinks(edition, cell);
  const isEmpty = values.length + links.length === 0;
  return {
    ...{ ward, values, links },
    ranks: ranksOf(rankedOf(cell)),
    empty: isEmpty ? (cell.kind === 'absent' ? words.notOnReportShort : words.missing) : null,
  };
}

function heatValue(words: Words, row: ResultRow): HeatValue {
  const change = row.change ? changeWords(words, row.change) : absenceText(words, row);
  return {
    href: row.href,
    text: row.number === null ? words.noNumber : (row.value ?? words.missing),
    arrow: arrowOf(row.change),
    attainment: row.attainmentCommon,
    said: [change, verdictSaid(words, row.attainmentCommon)].join(words.comma),
    revisions: row.revisions,
  };
}

function arrowOf(change: Change | null): HeatValue['arrow'] {
  if (change === null) return '…';
  if (change.verdict === 'unclear') return '≈';
  return ({ up: '↑', down: '↓', flat: '=' } as const)[change.trend];
}

function ranksOf(placed: PlacedResult | null): Ranks {
  const value = placed?.result.value?.number ?? null;
  const limit = placed?.indicator?.target.number ?? null;
  const sign = placed?.indicator?.direction === 'lower' ? -1 : 1;
  return {
    value,
    change: placed ? (changeOf(placed)?.amount ?? null) : null,
    distance: value === null || limit === null ? null : difference(value, limit) * sign,
  };
}

/** Each variant, and one link for each strategy that carries own measures. */
function otherLinks(edition: Edition, { results }: Cell): readonly HeatLink[] {
  const { words, links } = edition;
  const of = (kind: 'variant' | 'own') =>
    results.filter(({ result }) => result.comparability === kind);
  const about = ({ ward, strategy }: PlacedResult) =>
    words.ownOf(wardName(edition, ward), strategyName(words, strategy.code));
  const variants = of('variant').map((placed) => ({
    href: links.resultHref(placed.report, placed.strategy.id, placed.number),
    about: about(placed),
    text: words.variantShort,
  }));
  const own = [...Map.groupBy(of('own'), ({ strategy }) => strategy).values()].flatMap((members) =>
    members.slice(0, 1).map((placed) => ({
      href: links.strategyHref(placed.report, placed.strategy.id),
      about: about(placed),
      text: words.ownShort(members.length),
    })),
  );
  return [...variants, ...own];
}
