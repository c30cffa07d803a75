import { editionOf } from '../../edition.ts';
import type { CsvFiles } from '../../formats/changes/stated.ts';
import { recordedTables } from '../../formats/data/tables.ts';
import { tableCsv } from '../../formats/table/table.ts';
import type { Dataset } from '../../model/dataset.ts';
import { parseDataset } from '../../parse/dataset.ts';
import type { Files } from '../../parse/files.ts';
import { FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { versionProblems } from './check.ts';
import type { Recorded } from './recorded.ts';

export function datasetOf(files: Files): Dataset {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dataset;
}

const csvFiles = (dataset: Dataset): CsvFiles =>
  Object.fromEntries(
    recordedTables(editionOf(dataset)).map((table) => [table.name, tableCsv(table)]),
  );

/** The first version: the small content as it is. */
export const recorded: Recorded = {
  version: '1.0.0',
  tables: csvFiles(datasetOf(FILES)),
  base: 'https://example.org/',
};

/** The first version in the log. */
export const FIRST = `  - { version: 1.0.0, date: 2026-11-21, kind: major, summary: 公開, entries: [{ what: 公開, why: はじめて }] }
`;

/** What the check of a content says beside a recorded version, a line for each problem. */
export const saidOf = (files: Files, before: Recorded = recorded): readonly string[] =>
  versionProblems(editionOf(datasetOf(files)), files, before, messages).map(
    ({ file, line, field, message, remedy }) => `${file}:${line} ${field}: ${message} — ${remedy}`,
  );
