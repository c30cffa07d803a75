import type { Edition } from '../../edition.ts';
import {
  reportInitiatives,
  strategyResults,
  type PlacedResult,
  type WardReport,
} from '../../model/dataset.ts';
import type { Strategy } from '../../model/report/strategy.ts';
import type { Words } from '../../text/words.ts';
import { reportFinding } from '../report/finding.ts';
import { strategyCard } from '../report/strategy.ts';
import { resultRow, type ResultRow } from '../result/row.ts';
import { changeWords, targetLines, verdictText } from '../result/text.ts';
import { EMPTY, present, reportFields, type RecordFigures, type SearchRecord } from './record.ts';
import { searchedReports } from './searched.ts';
import { initiativeRecord } from './initiative.ts';

/** Report cards and everything on them that has an anchor, each strategy before its results and initiatives. */
export const reportRecords = (
  edition: Edition,
  reports: readonly WardReport[] = searchedReports(edition),
): readonly SearchRecord[] =>
  reports.flatMap((place) => {
    const placed = reportInitiatives(edition.dataset, place);
    const initiatives = ({ id }: Strategy) =>
      placed.filter(({ initiative }) => initiative.strategies[0] === id);
    return [
      reportRecord(edition, place),
      ...place.report.strategies.flatMap((strategy) => [
        strategyRecord(edition, place, strategy),
        ...strategyResults(edition.dataset, strategy).map((one) => resultRecord(edition, one)),
        ...initiatives(strategy).map((one) => initiativeRecord(edition, one)),
      ]),
    ];
  });

function reportRecord(edition: Edition, place: WardReport): SearchRecord {
  const { words, links } = edition;
  const { ward, report } = place;
  const { source, note } = report;
  const codes = report.strategies.flatMap(({ indicators }) => indicators);
  return {
    ...EMPTY,
    ...reportFields(edition, place, codes),
    ...{ under: [], known: [], context: [] },
    kind: 'report',
    title: words.reportTitle(ward.name, words.shortYear(report.fiscalYear)),
    also: words.yearNames(report.fiscalYear),
    href: links.reportHref(ward.slug, report.fiscalYear),
    finding: reportFinding(edition, place),
    text: present(words.sourceLine(source.publisher, source.title), source.form, note),
  };
}

function strategyRecord(edition: Edition, place: WardReport, strategy: Strategy): SearchRecord {
  const { words } = edition;
  const card = strategyCard(edition, place, strategy);
  const outcomes = card.outcomes.map(({ measure, target }) => words.outcomeLine(measure, target));
  const fields = reportFields(edition, place, strategy.indicators);
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
    known: present(...fields.known, strategy.code),
    rating: card.rating,
    text: present(card.aim, card.plan, ...outcomes, card.issue, card.response, card.note),
    signs: present(card.rating, card.progress, card.effectiveness),
  };
}

function resultRecord(edition: Edition, placed: PlacedResult): SearchRecord {
  const { words } = edition;
  const { strategy, result, indicator } = placed;
  const row = resultRow(edition, placed);
  const codes = indicator ? [indicator.code] : strategy.indicators;
  const fields = reportFields(edition, placed, codes);
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
    text: present(row.breakNote, row.note, ...row.survey),
    signs: present(row.rating),
    figures: recordFigures(words, row),
  };
}

function recordFigures(words: Words, row: ResultRow): RecordFigures {
  const target = targetLines(words, row)[0]?.target ?? words.missing;
  const state = verdictText(words, row.attainment);
  const change = row.change && words.moved(row.changeText ?? '', changeWords(words, row.change));
  return {
    value: words.hitValue(row.value ?? words.missing),
    against: words.hitAgainst(row.previous ?? words.missing, change, target, state),
    comparability: words.comparability[row.comparability],
  };
}
