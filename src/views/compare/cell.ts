import type { Dataset } from '../../model/dataset.ts';
import { rankOf, type Cell } from '../../model/standing/matrix.ts';
import { strategyHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { goalTokens } from '../frame/filter.ts';
import { targetLines, verdictText } from '../result/text.ts';
import { resultRow, strategyName, type ResultRow } from '../result/row.ts';

/** `number` is what the cell takes part in an order with; `empty` names a cell in which nothing stands. */
export type MatrixCell = Readonly<{
  key: string;
  name: string;
  goal: string;
  number: number | null;
  values: readonly MatrixValue[];
  own: readonly OwnLink[];
  empty: string | null;
}>;

export type MatrixValue = Readonly<{ row: ResultRow; attainment: string | null }>;
export type OwnLink = Readonly<{ href: string; about: string; text: string }>;

export const matrixCell = (dataset: Dataset, cell: Cell): MatrixCell => ({
  key: cell.indicator.slug,
  name: cell.indicator.shortName,
  goal: goalTokens(dataset, [cell.indicator.code]),
  number: rankOf(cell),
  values: cell.kind === 'shared' ? matrixValues(dataset, cell) : [],
  own: cell.kind === 'own' ? ownLinks(cell) : [],
  empty: EMPTY[cell.kind],
});

const EMPTY: Readonly<Record<Cell['kind'], string | null>> = {
  shared: null,
  own: null,
  unmeasured: words.missing,
  absent: words.notOnReportShort,
};

/** Every value that is printed; a cell whose results all lack one says so once. */
function matrixValues(dataset: Dataset, { results }: Cell): readonly MatrixValue[] {
  const rows = results.map((placed) => resultRow(dataset, placed));
  const printed = rows.filter(({ value }) => value !== null);
  return (printed.length > 0 ? printed : rows.slice(0, 1)).map((row) => ({
    row,
    attainment: attainmentText(row),
  }));
}

/** Whether the target is reached; where that target is not the one above the column, which it is. */
function attainmentText(row: ResultRow): string | null {
  const [own, common] = targetLines(row);
  if (!own || !common || own.reached === null) return verdictText(row.reached);
  return own.reached ? words.ownTargetReached(own.target) : words.ownTargetMissed(own.target);
}

/** One link for each strategy that carries own measures. */
const ownLinks = ({ results }: Cell): readonly OwnLink[] =>
  [...Map.groupBy(results, ({ strategy }) => strategy).values()].flatMap((members) =>
    members.slice(0, 1).map(({ ward, report, strategy }) => ({
      href: strategyHref(report, strategy.id),
      about: words.ownOf(ward.name, strategyName(strategy.code)),
      text: words.ownShort(members.length),
    })),
  );
