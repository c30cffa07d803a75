import { z } from 'zod';
import { date, version } from '../model/content/fields.ts';
import {
  changesSchema,
  nextVersion,
  RELEASE_KINDS,
  type Release,
  type ReleaseKind,
} from '../model/content/release.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import { block, blocks, lenient } from './references.ts';
import { revisionFindings, type KnownReports } from './revisions.ts';

/** Reads the versions of the data and checks their order, numbers and days, and what the newest one refers to. */
export function parseChanges(
  file: string,
  text: string,
  reports: KnownReports,
): Parsed<readonly Release[]> {
  const parsed = withFindings(parseWith(changesSchema, file, text), (content) => {
    const { versions } = changes.parse(content);
    return [
      ...versions.flatMap((release, index) => orderFindings(release, versions[index + 1], index)),
      ...revisionFindings(content, reports),
    ];
  });
  return { ...parsed, value: parsed.value?.versions ?? null };
}

const step = {
  version: lenient(version),
  date: lenient(date),
  kind: lenient(z.enum(RELEASE_KINDS)),
};
const changes = block({ versions: blocks(step) });
type Step = z.infer<typeof changes>['versions'][number];

/** A version follows the one below it: its number by its kind, its day not before. */
function orderFindings(newer: Step, older: Step | undefined, index: number): readonly Finding[] {
  const path = ['versions', index];
  const findings: Finding[] = [];
  if (newer.kind && newer.version && older?.version) {
    const expected = nextVersion(older.version, newer.kind);
    if (newer.version !== expected)
      findings.push({
        path: [...path, 'version'],
        ...wrongNumber(older.version, newer.kind, expected),
      });
  }
  if (newer.date && older?.date && newer.date < older.date) {
    const message = `前の版の日付（${older.date}）より前になっています`;
    findings.push({ path: [...path, 'date'], message, remedy: NEWEST_FIRST });
  }
  return findings;
}

const NEWEST_FIRST = '新しい版を上に書き、日付を確かめてください';

const wrongNumber = (older: string, kind: ReleaseKind, expected: string) => ({
  message: `${older} の次の版（${kind}）の番号になっていません`,
  remedy: `${expected} と書いてください（major は一つ目、minor は二つ目、correction は三つ目の数字を増やします）`,
});
