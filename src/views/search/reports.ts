import {
  placedInitiatives,
  placedResults,
  wardReports,
  type Dataset,
  type PlacedInitiative,
  type PlacedResult,
  type WardReport,
} from '../../model/dataset.ts';
import type { Change } from '../../model/figure/change.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import { reportHref } from '../../links.ts';
import { words } from '../../text/words.ts';
import { initiativeCard, type InitiativeRow } from '../initiatives/card.ts';
import { reportCard } from '../report/card.ts';
import { targetLines } from '../result/text.ts';
import { resultRow } from '../result/row.ts';
import {
  EMPTY,
  indicatorNames,
  placeContext,
  present,
  reportFields,
  type SearchRecord,
} from './record.ts';
import { strategyCard } from '../report/strategy.ts';

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
    kind: 'report',
    title,
    also: [words.shortYear(report.fiscalYear), String(report.fiscalYear)],
    href: reportHref(ward.slug, report.fiscalYear),
    text: present(source, form, note),
    context: placeContext(place),
  };
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
    place: words.underIndicators(fields.under),
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
  const figures = {
    value: row.value ?? words.missing,
    previous: row.previous ?? words.missing,
    target: targetLines(row)[0]?.target ?? words.missing,
    comparability: words.comparability[row.comparability],
    change: row.change && words.moved(row.changeText ?? '', moveWords(row.change)),
    state: row.reached === null ? null : row.reached ? words.reached : words.missed,
  };
  const { context, ...fields } = reportFields(dataset, placed, codes);
  return {
    ...EMPTY,
    ...fields,
    kind: 'result',
    title: result.measure,
    place: strategy.code === null ? null : words.underBlock(words.strategy, row.strategy),
    href: row.href,
    rating: row.rating,
    text: present(row.breakNote, row.note),
    context: [
      ...context,
      words.resultLine(figures),
      ...present(figures.change, figures.state, row.rating),
    ],
    figures,
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
