import type { Release } from '../model/content/release.ts';
import { nameOfReport, type Report } from '../model/report/report.ts';
import type { Problem } from './problem.ts';
import type { ReadReport } from './reports.ts';

/** A report that is still being written. */
export const isDraft = ({ status }: Pick<Report, 'status'>): boolean => status === 'draft';

/** A draft cannot be what a version brought: nobody would find it there. */
export const releasedDrafts = (
  reports: readonly ReadReport[],
  releases: readonly Release[],
): readonly Problem[] =>
  reports
    .filter(({ report }) => isDraft(report))
    .flatMap(({ report, yaml }) => {
      const name = nameOfReport(report);
      const release = releases.find(({ entries }) =>
        entries.some(({ reports: brought }) => brought.includes(name)),
      );
      return release
        ? [yaml.locate({ path: ['status'], say: (m) => m.releasedDraft(release.version) })]
        : [];
    });
