import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Body } from '../table/published-file.ts';

/** Writes files below a folder for the tests of a file, and asks DuckDB of them. */
export function queriedFiles(files: readonly Readonly<{ name: string; body: () => Body }>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    for (const { name, body } of files) {
      mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
      writeFileSync(`${folder}/${name}`, body());
    }
    duckdb = await (await DuckDBInstance.create()).connect();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const query = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJS();
  return { folder, query };
}
