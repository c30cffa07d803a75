import {
  placedInitiatives,
  placedResults,
  wardReports,
  type Dataset,
  type PlacedInitiative,
  type PlacedResult,
  type WardReport,
} from '../model/dataset.ts';
import type { Change } from '../model/change.ts';
import { eraYear, type FiscalYear } from '../model/fiscal-year.ts';
import type { Strategy } from '../model/strategy.ts';
import { reportHref } from '../links.ts';
import { words } from '../text/words.ts';
import { initiativeCard, type InitiativeRow } from './initiative.ts';
import { reportCard } from './report.ts';
import { targetLines } from './result-text.ts';
import { resultRow, type ResultRow } from './result.ts';
import {
  EMPTY,
  indicatorNames,
  present,
  reportFields,
  type RecordFigures,
  type SearchRecord,
} from './search-record.ts';
import { strategyCard } from './strategy.ts';

/** Report cards and everything on them that has an anchor. */
export const reportRecords = (dataset: Dataset): readonly SearchRecord[] => [
  ...wardReports(dataset).map((place) => reportRecord(dataset, place)),
  ...wardReports(dataset).flatMap((place) =>
    place.report.strategies.map((strategy) => strategyRecord(dataset, place, strategy)),
  ),
  ...placedResults(dataset).map((placed) => resultRecord(dataset, placed)),
  ...placedInitiatives(dataset).map((placed) => initiativeRecord(dataset, placed)),
];

function reportRecord(dataset: Dataset, place: WardReport): SearchRecord {
  const { ward, report } = place;
  const { title, source, form, note } = reportCard(dataset, place);
  const codes = report.strategies.flatMap(({ indicators }) => indicators);
  return {
    ...EMPTY,
    ...reportFields(dataset, place, codes),
    under: [],
    context: [],
    kind: 'report',
    title,
    also: yearNames(report.fiscalYear),
    href: reportHref(ward.slug, report.fiscalYear),
    text: present(source, form, note),
  };
}

/** What a year is called: 2016, 2016年度, 平成28, 平成28年度, 28年度. */
function yearNames(western: FiscalYear): readonly string[] {
  const { era, year } = eraYear(western);
  const numbers = [String(western), `${era}${year}`];
  return [...numbers, ...[...numbers, String(year)].map(words.yearOf)];
}

function strategyRecord(dataset: Dataset, place: WardReport, strategy: Strategy): SearchRecord {
  const card = strategyCard(dataset, place, strategy);
  const outcomes = card.outcomes.map(({ measure, target }) => words.outcomeLine(measure, target));
  const fields = reportFields(dataset, place, strategy.indicators);
  return {
    ...EMPTY,
    ...fields,
    kind: 'strategy',
    title: words.blockTitle(
      words.strategy,
      strategy.code === null ? '' : card.name,
      card.aim ?? fields.under[0] ?? '',
    ),
    place: [...fields.place, words.underIndicators(fields.under)],
    href: card.href,
    rating: card.rating,
    text: present(card.aim, card.plan, ...outcomes, card.issue, card.response, card.note),
    context: [...fields.context, ...present(card.rating, card.progress, card.effectiveness)],
  };
}

function resultRecord(dataset: Dataset, placed: PlacedResult): SearchRecord {
  const { strategy, result, indicator } = placed;
  const row = resultRow(dataset, placed);
  const codes = indicator ? [indicator.code] : strategy.indicators;
  const fields = reportFields(dataset, placed, codes);
  return {
    ...EMPTY,
    ...fields,
    kind: 'result',
    title: result.measure,
    place: [
      ...fields.place,
      ...(strategy.code === null ? [] : [words.underBlock(words.strategy, row.strategy)]),
    ],
    href: row.href,
    rating: row.rating,
    text: present(row.breakNote, row.note),
    context: [...codes, ...present(row.rating)],
    figures: recordFigures(row),
  };
}

function recordFigures(row: ResultRow): RecordFigures {
  const target = targetLines(row)[0]?.target ?? words.missing;
  const state = row.reached === null ? null : row.reached ? words.reached : words.missed;
  const change = row.change && words.moved(row.changeText ?? '', moveWords(row.change));
  return {
    value: words.hitValue(row.value ?? words.missing),
    against: words.hitAgainst(row.previous ?? words.missing, change, target, state),
    comparability: words.comparability[row.comparability],
  };
}

function initiativeRecord(dataset: Dataset, placed: PlacedInitiative): SearchRecord {
  const card = initiativeCard(dataset, placed);
  const { summary, withdrawal, before, done, results, issue, improvement, note } = card;
  const lines = results.map(initiativeLine);
  const fields = reportFields(dataset, placed, card.indicators);
  return {
    ...EMPTY,
    ...fields,
    kind: 'initiative',
    title: words.blockTitle(
      words.initiative,
      placed.initiative.code === null ? '' : card.name,
      summary ?? indicatorNames(dataset, card.indicators)[0] ?? '',
    ),
    href: card.href,
    rating: card.achievement,
    text: present(summary, ...lines, ...before, ...done, withdrawal, issue, improvement, note),
    context: [...fields.context, ...present(card.achievement, card.effectiveness)],
  };
}

const moveWords = ({ trend, verdict }: Change): string =>
  words.trend(words[trend], verdict === null ? null : words[verdict]);

const initiativeLine = ({ measure, value, target, reached, note }: InitiativeRow): string =>
  words.initiativeLine(
    measure,
    value ?? words.missing,
    target ?? words.missing,
    [reached === null ? '' : reached ? words.reached : words.missed, note ?? '']
      .filter((text) => text !== '')
      .join('　') || null,
  );
