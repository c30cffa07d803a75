import type { Edition } from '../../edition.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import {
  derived,
  integer,
  REPORT_COLUMNS,
  reportCells,
  required,
  sentence,
  text,
  url,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';

/** The columns of `reports.csv`: a promise, in this order. */
export const REPORTS = {
  ...REPORT_COLUMNS,
  ward_name: derived(required(text)),
  source_title: required(sentence),
  source_publisher: required(text),
  source_form: required(sentence),
  note: sentence,
  strategies: derived(required(integer)),
  results: derived(required(integer)),
  initiatives: derived(required(integer)),
  page: url,
} as const satisfies Record<string, Column>;

export const reportRegister = (edition: Edition): readonly Row<keyof typeof REPORTS>[] =>
  wardReports(edition.dataset).map((place) => reportRow(edition, place));

function reportRow({ links }: Edition, place: WardReport) {
  const { ward, report } = place;
  const { source, strategies, initiatives } = report;
  return {
    ...reportCells(place),
    ward_name: ward.name,
    source_title: source.title,
    source_publisher: source.publisher,
    source_form: source.form,
    note: report.note,
    strategies: strategies.length,
    results: strategies.reduce((count, { results }) => count + results.length, 0),
    initiatives: initiatives.length,
    page: links.absolute(links.reportHref(ward.slug, report.fiscalYear)),
  };
}
