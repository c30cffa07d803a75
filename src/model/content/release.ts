import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { date, list, text, version } from './fields.ts';
import { reportName, revisionSchema } from './revision.ts';

/** What a version brings: `major` (columns or meanings change), `minor` (rows are added), `correction` (figures are put right). */
export const RELEASE_KINDS = ['major', 'minor', 'correction'] as const;

/** One thing that changed: what and why; the reports that were added; the figures and other cells that were put right. */
const entrySchema = z.strictObject({
  what: text,
  why: text,
  reports: list(reportName),
  figures: list(revisionSchema),
  cells: list(cellSchema),
});

/** One version of the data. */
const releaseSchema = z.strictObject({
  version,
  date,
  kind: z.enum(RELEASE_KINDS),
  summary: text,
  entries: z.array(entrySchema).min(1),
});

/** `content/changes.yaml`: all versions of the data, newest first. */
export const changesSchema = z.strictObject({ versions: z.array(releaseSchema) });

export type Release = Readonly<z.infer<typeof releaseSchema>>;
export type ReleaseKind = Release['kind'];
export type ReleaseEntry = Release['entries'][number];

/** Orders versions from old to new: 1.9.0 before 1.10.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const step = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return step < 0 ? 0 : (left?.[step] ?? 0) - (right?.[step] ?? 0);
}

/** The version that follows another: 1.4.2 → major 2.0.0, minor 1.5.0, correction 1.4.3. */
export function nextVersion(version: string, kind: ReleaseKind): string {
  const [major = 0, minor = 0, correction = 0] = version.split('.').map(Number);
  if (kind === 'major') return `${major + 1}.0.0`;
  return kind === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${correction + 1}`;
}

/** The versions that are newer than a recorded one; all if none is recorded. */
export const releasesSince = (
  releases: readonly Release[],
  recorded: string | null,
): readonly Release[] =>
  releases.filter(({ version }) => recorded === null || compareVersions(version, recorded) > 0);
