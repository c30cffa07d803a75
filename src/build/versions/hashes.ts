import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { digestOf } from '../../formats/table/digest.ts';
import type { Problem } from '../../parse/problem.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { recordedVersions, recordFolder } from './recorded.ts';

const HASHES = 'sha256.txt';
const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Writes beside the files of a version what they are, in the form that `sha256sum -c` reads. */
export function writeHashes(folder: string, version: string): void {
  const place = recordFolder(folder, version);
  const lines = filesIn(place).map((file) => `${hashOf(place, file)}  ${file}\n`);
  writeFileSync(`${place}/${HASHES}`, lines.join(''));
}

/** Every file of a recorded version that is no longer what it was when it was recorded. */
export const frozenProblems = (folder: string, messages: Messages): readonly Problem[] =>
  recordedVersions(folder).flatMap((version) =>
    versionProblems(recordFolder(folder, version), messages),
  );

function versionProblems(place: string, messages: Messages): readonly Problem[] {
  const at = (line: number) => ({ file: `${place}/${HASHES}`, line, column: 1, field: 'sha256' });
  const recorded = readHashes(place);
  if (recorded === null) return [{ ...at(1), ...messages.frozenUnknown() }];
  const there = new Set(filesIn(place));
  const known = new Set(recorded.map(({ file }) => file));
  return [
    ...recorded.flatMap(({ file, hash }, index) => {
      if (!there.has(file)) return [{ ...at(index + 1), ...messages.frozenGone(file) }];
      if (hash === hashOf(place, file)) return [];
      return [{ ...at(index + 1), ...messages.frozenChanged(file) }];
    }),
    ...[...there]
      .filter((file) => !known.has(file))
      .map((file) => ({ ...at(1), ...messages.frozenExtra(file) })),
  ];
}

/** What is written of the files of a version; null if that is not there or cannot be read. */
function readHashes(place: string): readonly Readonly<{ file: string; hash: string }>[] | null {
  if (!existsSync(`${place}/${HASHES}`)) return null;
  const lines = readFileSync(`${place}/${HASHES}`, 'utf8').split('\n').filter(Boolean);
  const read = lines.flatMap((line) => {
    const [, hash, file] = LINE.exec(line) ?? [];
    return hash !== undefined && file !== undefined ? [{ file, hash }] : [];
  });
  return read.length > 0 && read.length === lines.length ? read : null;
}

/** The files of a version in a fixed order. */
const filesIn = (place: string): readonly string[] =>
  globSync('**/*', { cwd: place })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== HASHES && statSync(`${place}/${path}`).isFile())
    .sort();

const hashOf = (place: string, file: string): string =>
  digestOf(readFileSync(`${place}/${file}`)).sha256;
