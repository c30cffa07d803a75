import type { Change } from '../../model/figure/change.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { Dataset, PlacedResult } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import {
  changeOf,
  commonTargetOf,
  ownTargetOf,
  reachedOf,
  unitOf,
} from '../../model/standing/standing.ts';
import { resultAnchor, resultHref, wardHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { formatChange, formatFigure, formatGrade, formatTarget } from './format.ts';
import { resultRevisions, type RevisionMark } from './revision.ts';

/**
 * One result as a page says it: texts beside the numbers a chart draws. Null means that there is nothing to say.
 * `reached` is about the ward's own target where it has one, `reachedCommon` about the common one, of `same` results only.
 */
export type ResultRow = Readonly<{
  ward: string;
  wardSlug: string;
  wardHref: string;
  year: FiscalYear;
  strategy: string;
  anchor: string;
  href: string;
  measure: string;
  comparability: Comparability;
  value: string | null;
  previous: string | null;
  number: number | null;
  previousNumber: number | null;
  change: Change | null;
  changeText: string | null;
  ownTarget: string | null;
  commonTarget: string | null;
  reached: boolean | null;
  reachedCommon: boolean | null;
  rating: string | null;
  breakNote: string | null;
  note: string | null;
  revisions: readonly RevisionMark[];
}>;

export function resultRow(dataset: Dataset, placed: PlacedResult): ResultRow {
  const { result } = placed;
  return {
    ...place(placed),
    ...figures(placed),
    ...targets(placed),
    measure: result.measure,
    comparability: result.comparability,
    reached: reachedOf(placed),
    reachedCommon: reachedOf(placed, commonTargetOf(placed)),
    rating: formatGrade(dataset.framework, 'result', result.rating),
    breakNote: result.break,
    note: result.note,
    revisions: resultRevisions(dataset, placed),
  };
}

function place({ ward, report, strategy, number }: PlacedResult) {
  return {
    ward: ward.name,
    wardSlug: ward.slug,
    wardHref: wardHref(ward.slug),
    year: report.fiscalYear,
    strategy: strategyName(strategy.code),
    anchor: resultAnchor(strategy.id, number),
    href: resultHref(report, strategy.id, number),
  };
}

/** What a result is called in short: the common question by the name of its indicator, else what was measured. */
export const resultName = ({ result, indicator }: PlacedResult): string =>
  result.comparability === 'same' && indicator ? indicator.shortName : result.measure;

/** `【4-1】`, `様式3 取組項目5`, or words for a strategy without a code. */
export const strategyName = (code: string | null): string =>
  code === null ? words.withoutCode : words.strategyCode(code);

/** A changed question leaves both values standing but no change between them. */
function figures(placed: PlacedResult) {
  const { value, previous } = placed.result;
  const unit = unitOf(placed);
  const change = changeOf(placed);
  return {
    value: formatFigure(value, unit),
    previous: formatFigure(previous, unit),
    number: value?.number ?? null,
    previousNumber: previous?.number ?? null,
    change,
    changeText: change && formatChange({ ...change, unit: change.unit ?? unit }),
  };
}

/** Both targets where they differ; the common one only where the common question is asked. */
function targets(placed: PlacedResult) {
  const own = ownTargetOf(placed);
  const common = commonTargetOf(placed);
  return { ownTarget: own && formatTarget(own), commonTarget: common && formatTarget(common) };
}
