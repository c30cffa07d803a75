import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { compareVersions } from '../src/model/release.ts';

/** The published files that a version keeps for ever. */
export const RECORDED_FILES = [
  'results.csv',
  'results.json',
  'initiatives.csv',
  'initiatives.json',
] as const;

/** A recorded version: its files as they were published, and all addresses it promised. */
export type Recorded = Readonly<{
  version: string;
  results: string;
  initiatives: string;
  addresses: readonly string[];
}>;

export const recordFolder = (version: string): string => `content/versions/${version}`;

/** All recorded versions, oldest first. */
export const recordedVersions = (root = process.cwd()): readonly string[] =>
  globSync('content/versions/*/addresses.txt', { cwd: root })
    .map((path) => basename(dirname(path)))
    .sort(compareVersions);

/** The newest recorded version; null before the first. */
export function lastRecorded(root = process.cwd()): Recorded | null {
  const version = recordedVersions(root).at(-1);
  if (version === undefined) return null;
  const read = (file: string) => readFileSync(`${root}/${recordFolder(version)}/${file}`, 'utf8');
  return {
    version,
    results: read('results.csv'),
    initiatives: read('initiatives.csv'),
    addresses: read('addresses.txt').split('\n').filter(Boolean),
  };
}

export const isRecorded = (version: string): boolean =>
  existsSync(`${recordFolder(version)}/addresses.txt`);
