import {
  changesSchema,
  nextVersion,
  type Release,
  type ReleaseKind,
} from '../model/content/release.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding, Say } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';
import { revisionFindings, type KnownReports } from './revisions.ts';
import type { Source } from './source.ts';

/** Reads the versions of the data and checks their order, numbers and days, and what the newest one refers to. */
export function parseChanges(source: Source, reports: KnownReports): Parsed<readonly Release[]> {
  const parsed = withFindings(parseWith(changesSchema, source), (content) => {
    const { versions } = lenient(changesSchema, content);
    return [
      ...versions.flatMap((release, index) => orderFindings(release, versions[index + 1], index)),
      ...revisionFindings(content, reports),
    ];
  });
  return { ...parsed, value: parsed.value?.versions ?? null };
}

type Step = Lenient<typeof changesSchema>['versions'][number];

/** A version follows the one below it: its number by its kind, its day not before. */
function orderFindings(newer: Step, older: Step | undefined, index: number): readonly Finding[] {
  const path = ['versions', index];
  const findings: Finding[] = [];
  if (newer.kind && newer.version && older?.version) {
    const expected = nextVersion(older.version, newer.kind);
    if (newer.version !== expected)
      findings.push({
        path: [...path, 'version'],
        say: wrongNumber(older.version, newer.kind, expected),
      });
  }
  if (newer.date && older?.date && newer.date < older.date) {
    const { date } = older;
    findings.push({ path: [...path, 'date'], say: (m) => m.earlierDay(date) });
  }
  return findings;
}

const wrongNumber =
  (older: string, kind: ReleaseKind, expected: string): Say =>
  (m) =>
    m.otherVersion(older, kind, expected);
