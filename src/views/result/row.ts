import type { Edition } from '../../edition.ts';
import { resultAnchor } from '../../links.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Attainment } from '../../model/figure/attainment.ts';
import type { Change } from '../../model/figure/change.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import {
  attainmentOf,
  changeOf,
  commonTargetOf,
  ownTargetOf,
  unitOf,
} from '../../model/standing/standing.ts';
import { restatedOf } from '../../model/standing/restatement.ts';
import type { Words } from '../../text/words.ts';
import { formatChange, formatGrade, formatStated, formatTarget } from './format.ts';
import { resultRevisions, type RevisionMark } from './revision.ts';
import { resultSurveyLines } from './survey.ts';
import { wardName } from '../ward/name.ts';

/**
 * One result as a page says it: texts beside the numbers a chart draws. Null means that there is nothing to say.
 * `attainment` is about the ward's own target where it has one, `attainmentCommon` about the common one, of `same`
 * results only. `survey` says in sentences who was asked and how exactly the value is known.
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
  attainment: Attainment;
  attainmentCommon: Attainment;
  survey: readonly string[];
  /** What another report of the ward states differently, in sentences. */
  restated: readonly string[];
  rating: string | null;
  breakNote: string | null;
  note: string | null;
  revisions: readonly RevisionMark[];
}>;

export function resultRow(edition: Edition, placed: PlacedResult): ResultRow {
  const { words } = edition;
  const { result } = placed;
  return {
    ...place(edition, placed),
    ...figures(words, placed),
    ...targets(words, placed),
    measure: result.measure,
    comparability: result.comparability,
    attainment: attainmentOf(placed),
    attainmentCommon: attainmentOf(placed, commonTargetOf(placed)),
    survey: resultSurveyLines(words, placed),
    restated: restatedLines(edition, placed),
    rating: formatGrade(words, edition.dataset.framework, 'result', result.rating),
    breakNote: result.break,
    note: result.note,
    revisions: resultRevisions(edition, placed),
  };
}

function place(edition: Edition, { ward, report, strategy, number }: PlacedResult) {
  const { words, links } = edition;
  return {
    ward: wardName(edition, ward),
    wardSlug: ward.slug,
    wardHref: links.wardHref(ward.slug),
    year: report.fiscalYear,
    strategy: strategyName(words, strategy.code),
    anchor: resultAnchor(strategy.id, number),
    href: links.resultHref(report, strategy.id, number),
  };
}

/** What a result is called in short: the common question by the name of its indicator, else what was measured. */
export const resultName = ({ result, indicator }: PlacedResult): string =>
  result.comparability === 'same' && indicator ? indicator.shortName : result.measure;

/** `【4-1】`, `様式3 取組項目5`, or words for a strategy without a code. */
export const strategyName = (words: Words, code: string | null): string =>
  code === null ? words.withoutCode : words.strategyCode(code);

/** A changed question leaves both values standing but no change between them. */
function figures(words: Words, placed: PlacedResult) {
  const { value, previous } = placed.result;
  const unit = unitOf(placed);
  const change = changeOf(placed);
  return {
    value: formatStated(words, value, unit),
    previous: formatStated(words, previous, unit),
    number: value?.number ?? null,
    previousNumber: previous?.number ?? null,
    change,
    changeText: change && formatChange(words, { ...change, unit: change.unit ?? unit }),
  };
}

/** The two statements of a value, on the card of either report. */
function restatedLines({ dataset, words }: Edition, placed: PlacedResult): readonly string[] {
  const { value, previous } = restatedOf(dataset, placed);
  const unit = unitOf(placed);
  return [value, previous].flatMap((one) =>
    one === null
      ? []
      : words.restated(
          ...([one.year, formatStated(words, one.own, unit) ?? ''] as const),
          ...([one.year + 1, formatStated(words, one.next, unit) ?? ''] as const),
        ),
  );
}

/** Both targets where they differ; the common one only where the common question is asked. */
function targets(words: Words, placed: PlacedResult) {
  const own = ownTargetOf(placed);
  const common = commonTargetOf(placed);
  return {
    ownTarget: own && formatTarget(words, own),
    commonTarget: common && formatTarget(words, common),
  };
}
