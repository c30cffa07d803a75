import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { CsvFiles } from '../../formats/changes/stated.ts';
import { DATA_PACKAGE } from '../../formats/table/media.ts';
import { PUBLISHED_TABLES } from '../../model/content/cell.ts';
import { compareVersions } from '../../model/content/release.ts';

/** The published files that a version keeps for ever. */
export const RECORDED_FILES = [
  ...PUBLISHED_TABLES.flatMap((table) => [`${table}.csv`, `${table}.json`]),
  DATA_PACKAGE,
];

/** A recorded version: its tables as they were published below `base`, and all addresses it promised. */
export type Recorded = Readonly<{
  version: string;
  tables: CsvFiles;
  base: string;
}>;

/** Where a version is kept in a content folder. */
export const recordFolder = (folder: string, version: string): string =>
  `${folder}/versions/${version}`;
export const recordedFile = (folder: string, version: string, file: string): string =>
  `${recordFolder(folder, version)}/data/${file}`;

/** All recorded versions of a content folder, oldest first. */
export const recordedVersions = (folder: string): readonly string[] =>
  globSync('versions/*/addresses.txt', { cwd: folder })
    .map((path) => basename(dirname(path)))
    .sort(compareVersions);

/** The newest recorded version; null before the first. */
export function lastRecorded(folder: string): Recorded | null {
  const version = recordedVersions(folder).at(-1);
  if (version === undefined) return null;
  return {
    version,
    tables: tablesOf(folder, version),
    base: baseOf(folder, version),
  };
}

const read = (file: string): string => readFileSync(file, 'utf8');

/** A version has the tables that there were when it was recorded. */
const tablesOf = (folder: string, version: string): CsvFiles =>
  Object.fromEntries(
    PUBLISHED_TABLES.map((table) => [table, recordedFile(folder, version, `${table}.csv`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([table, file]) => [table, read(file)]),
  );

/** The address of the site when the version was recorded, which its description names. */
function baseOf(folder: string, version: string): string {
  const file = recordedFile(folder, version, DATA_PACKAGE);
  const described = JSON.parse(read(file)) as Readonly<{ homepage: string }>;
  return described.homepage.replace(/data\/$/, '');
}

/** All addresses that a version promised. */
export const recordedAddresses = (folder: string, version: string): readonly string[] =>
  read(`${recordFolder(folder, version)}/addresses.txt`)
    .split('\n')
    .filter(Boolean);

export const isRecorded = (folder: string, version: string): boolean =>
  existsSync(`${recordFolder(folder, version)}/addresses.txt`);
