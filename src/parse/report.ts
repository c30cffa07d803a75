import { placedIndicators, type Framework } from '../model/content/framework.ts';
import type { Report, ReportSchema } from '../model/report/report.ts';
import type { Ward } from '../model/content/ward.ts';
import { blockFindings } from './blocks.ts';
import { unknownFindings } from './checks.ts';
import type { Context, LenientReport } from './context.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import { lenient } from './lenient.ts';
import type { Source } from './yaml.ts';

/** What a report refers to; null where the file that registers it is itself wrong. */
export type Registry = Readonly<{ framework: Framework | null; wards: readonly Ward[] | null }>;

/** Reads one report and checks all it refers to: its ward and file name, indicators, ratings, strategies, units. */
export function parseReport(
  source: Source,
  registry: Registry,
  schema: ReportSchema,
): Parsed<Report> {
  return withFindings(parseWith(schema, source), (content) =>
    findingsIn(lenient(schema, content), source.file, registry),
  );
}

function findingsIn(report: LenientReport, file: string, registry: Registry): readonly Finding[] {
  const wards = registry.wards?.map(({ slug }) => slug) ?? null;
  const unknownWard = unknownFindings(report.ward, wards, 'ward', ['ward']);
  return [
    ...(unknownWard.length > 0 ? unknownWard : nameFindings(report, file)),
    ...blockFindings(report, contextOf(registry)),
  ];
}

function contextOf({ framework }: Registry): Context {
  const placed = framework && placedIndicators(framework);
  return {
    indicators: placed && new Map(placed.map(({ indicator }) => [indicator.code, indicator])),
    scales: framework?.scales ?? null,
    units: framework?.units ?? null,
  };
}

function nameFindings({ ward, fiscalYear }: LenientReport, file: string): readonly Finding[] {
  const expected = `reports/${ward}/${fiscalYear}.yaml`;
  if (ward == null || fiscalYear == null || file.endsWith(`/${expected}`)) return [];
  const [folder, name] = file.split('/').slice(-2);
  const path = folder === ward ? ['fiscalYear'] : ['ward'];
  const own = `${folder ?? ''}/${name ?? ''}`;
  return [{ path, say: (m) => m.otherFileName(own, ward, fiscalYear, expected) }];
}
