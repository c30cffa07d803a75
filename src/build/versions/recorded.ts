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

/** A recorded version: its files as they were published, and all addresses it promised. */
export type Recorded = Readonly<{
  version: string;
  results: string;
  initiatives: string;
  addresses: readonly string[];
}>;

export const recordFolder = (version: string): string => `content/versions/${version}`;
export const recordedFile = (version: string, file: string): string =>
  `${recordFolder(version)}/data/${file}`;

/** All recorded versions, oldest first. */
export const recordedVersions = (root = process.cwd()): readonly string[] =>
  globSync('content/versions/*/addresses.txt', { cwd: root })
    .map((path) => basename(dirname(path)))
    .sort(compareVersions);

/** The newest recorded version; null before the first. */
export function lastRecorded(root = process.cwd()): Recorded | null {
  const version = recordedVersions(root).at(-1);
  if (version === undefined) return null;
  const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
  return {
    version,
    results: read(recordedFile(version, 'results.csv')),
    initiatives: read(recordedFile(version, 'initiatives.csv')),
    addresses: read(`${recordFolder(version)}/addresses.txt`)
      .split('\n')
      .filter(Boolean),
  };
}

export const isRecorded = (version: string): boolean =>
  existsSync(`${recordFolder(version)}/addresses.txt`);
