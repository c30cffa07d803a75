import type { Release } from '../model/content/release.ts';
import { nameOfReport, type Report } from '../model/report/report.ts';
import type { Problem } from './problem.ts';
import type { ReadReport } from './reports.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

/** A report that is still being written. */
export const isDraft = ({ status }: Pick<Report, 'status'>): boolean => status === 'draft';

/** A draft cannot be what a version brought: nobody would find it there. */
export const releasedDrafts = (
  reports: readonly ReadReport[],
  releases: readonly Release[],
  sourceOf: (file: string) => Source,
): readonly Problem[] =>
  reports.flatMap(({ file, value }) => {
    if (!value || !isDraft(value)) return [];
    const name = nameOfReport(value);
    const release = releases.find(({ entries }) =>
      entries.some(({ reports: brought }) => brought.includes(name)),
    );
    if (!release) return [];
    const { yaml } = readYaml(sourceOf(file));
    return [yaml.locate({ path: ['status'], say: (m) => m.releasedDraft(release.version) })];
  });
