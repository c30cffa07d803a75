import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { compareVersions } from '../../model/content/release.ts';

/** The published files that a version keeps for ever. */
export const RECORDED_FILES = [
  ...['results', 'initiatives', 'observations', 'indicators', 'wards', 'codes'].flatMap((table) => [
    `${table}.csv`,
    `${table}.json`,
  ]),
  'datapackage.json',
] as const;

/** A recorded version: its files as they were published. */
export type Recorded = Readonly<{
  version: string;
  results: string;
  initiatives: string;
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
  const read = (file: string) => readFileSync(file, 'utf8');
  return {
    version,
    results: read(recordedFile(folder, version, 'results.csv')),
    initiatives: read(recordedFile(folder, version, 'initiatives.csv')),
  };
}

/** All addresses that a version promised. */
export const recordedAddresses = (folder: string, version: string): readonly string[] =>
  readFileSync(`${recordFolder(folder, version)}/addresses.txt`, 'utf8')
    .split('\n')
    .filter(Boolean);

export const isRecorded = (folder: string, version: string): boolean =>
  existsSync(`${recordFolder(folder, version)}/addresses.txt`);
