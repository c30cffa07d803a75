import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sum } from 'd3-array';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Edition } from '../../edition.ts';
import { partFiles, tableParts } from '../../formats/data/parts.ts';
import { publishedTables } from '../../formats/data/tables.ts';
import { parquet } from '../../formats/table/parquet.ts';
import { dataQueries } from '../../views/data/queries.ts';
import { sharedQuestion } from '../../views/data/question.ts';
import { originOf, serveFolder } from '../server.ts';
import { inventedEdition } from './edition.ts';
import type { Results } from './results.ts';
import { spreadCells, spreadOf } from './spread.ts';
import { enlarged } from './tables.ts';
import { weighFolder } from './weigh.ts';

const FOLDER = '.build/bench/queries';
const PATTERN = { wards: 24, reportsEach: 5 };
const TIMES = 5;

/**
 * Asks what the page about the data asks of tables as large as those of so many wards with five reports each, in place:
 * over HTTP where DuckDB has its extension for that, else of files: how long each question takes.
 */
export async function benchQueries(wards: number): Promise<Results> {
  const edition = inventedEdition(PATTERN);
  const server = await serveFolder(FOLDER);
  const duckdb = await (await DuckDBInstance.create()).connect();
  const isServed = await duckdb.run('LOAD httpfs').then(
    () => true,
    () => false,
  );
  const place = isServed ? `${originOf(server)}/` : `${FOLDER}/`;
  const rows = writeTables(edition, wards, place);
  const { files, bytes } = weighFolder(FOLDER);
  const asked = [
    ...[`${wards}x${PATTERN.reportsEach}`, String(rows), String(files), (bytes / 1e6).toFixed(1)],
    isServed ? 'HTTP' : 'files',
  ];
  const question = sharedQuestion(edition.dataset);
  const results: (readonly string[])[] = [];
  for (const { id, code } of dataQueries(edition, { ...question, ward: `${question.ward}-0` }))
    results.push([...asked, id, ...(await measured(duckdb, placed(edition, code, place)))]);
  server.close();
  return {
    ...{ title: '公開する表への問い', about: ABOUT, names: 6 },
    columns: ['content', 'rows', 'files', 'MB', 'over', 'question', 's', 's least, most', 'found'],
    rows: results,
  };
}

const ABOUT = `\`npm run bench -- queries\` が、データのページにある問いをDuckDBに${TIMES}回ずつ聞いた値です。年度ごとに分けたParquetを、置いてあるところで読みます（over が files なら、そのDuckDBにはHTTPで読む拡張がなく、ファイルを読みました）。s は中央値です。`;

/** Writes the parts of large tables and what is asked beside them, as they lie below `/data/`; returns how many rows. */
function writeTables(edition: Edition, wards: number, place: string): number {
  rmSync(FOLDER, { recursive: true, force: true });
  const tables = publishedTables(edition).map((table) => enlarged(table, wards));
  const parts = tableParts(edition, tables);
  const asked = [
    ...partFiles(edition, parts),
    ...tables
      .filter(({ name }) => name === 'wards')
      .map((table) => ({ name: 'wards.parquet', body: () => parquet(table) })),
  ];
  for (const { name, body } of asked) {
    const made = body();
    mkdirSync(dirname(`${FOLDER}/${name}`), { recursive: true });
    writeFileSync(
      `${FOLDER}/${name}`,
      typeof made === 'string' ? placed(edition, made, place) : made,
    );
  }
  return sum(parts, (part) => part.rows);
}

/** A text with the files at another place than the site will have them at. */
const placed = ({ links }: Edition, text: string, place: string): string =>
  text.replaceAll(links.absolute(links.dataHref), place);

async function measured(duckdb: DuckDBConnection, code: string): Promise<readonly string[]> {
  const [list = '', query = ''] = code.split(/(?<=;\n)/);
  await duckdb.run(list);
  const seconds: number[] = [];
  let rows = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    rows = (await duckdb.runAndReadAll(query)).currentRowCount;
    seconds.push((performance.now() - start) / 1000);
  }
  return [...spreadCells(spreadOf(seconds), 3), String(rows)];
}
