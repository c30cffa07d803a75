import type { Edition } from '../../edition.ts';
import { rankOf, type Cell } from '../../model/standing/matrix.ts';
import type { Words } from '../../text/words.ts';
import { goalTokens } from '../frame/filter.ts';
import { resultRow, strategyName, type ResultRow } from '../result/row.ts';
import { targetLines, verdictText } from '../result/text.ts';

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

export const matrixCell = (edition: Edition, cell: Cell): MatrixCell => ({
  key: cell.indicator.slug,
  name: cell.indicator.shortName,
  goal: goalTokens(edition.dataset, [cell.indicator.code]),
  number: rankOf(cell),
  values: cell.kind === 'shared' ? matrixValues(edition, cell) : [],
  own: cell.kind === 'own' ? ownLinks(edition, cell) : [],
  empty: emptyText(edition.words, cell.kind),
});

function emptyText(words: Words, kind: Cell['kind']): string | null {
  if (kind === 'unmeasured') return words.missing;
  return kind === 'absent' ? words.notOnReportShort : null;
}

/** Every value that is printed; a cell whose results all lack one says so once. */
function matrixValues(edition: Edition, { results }: Cell): readonly MatrixValue[] {
  const rows = results.map((placed) => resultRow(edition, placed));
  const printed = rows.filter(({ value }) => value !== null);
  return (printed.length > 0 ? printed : rows.slice(0, 1)).map((row) => ({
    row,
    attainment: attainmentText(edition.words, row),
  }));
}

/** Whether the target is reached; where that target is not the one above the column, which it is. */
function attainmentText(words: Words, row: ResultRow): string | null {
  const [own, common] = targetLines(words, row);
  const { status, close } = row.attainment;
  if (!own || !common || status === 'untold') return verdictText(words, row.attainment);
  const text = words.attainedOwn[status](own.target);
  return close ? words.withinMargin(text) : text;
}

/** One link for each strategy that carries own measures. */
const ownLinks = ({ words, links }: Edition, { results }: Cell): readonly OwnLink[] =>
  [...Map.groupBy(results, ({ strategy }) => strategy).values()].flatMap((members) =>
    members.slice(0, 1).map(({ ward, report, strategy }) => ({
      href: links.strategyHref(report, strategy.id),
      about: words.ownOf(ward.name, strategyName(words, strategy.code)),
      text: words.ownShort(members.length),
    })),
  );
