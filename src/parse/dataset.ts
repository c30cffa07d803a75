import type { Dataset } from '../model/dataset.ts';
import type { Report } from '../model/report.ts';
import { siteSchema } from '../model/site.ts';
import { parseChanges } from './changes.ts';
import { parseWith, type Parsed } from './document.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import type { Problem } from './problem.ts';
import { parseRedirects } from './redirects.ts';
import { parseReport, type Registry } from './report.ts';
import type { KnownReports } from './revisions.ts';
import { parseWards } from './ward.ts';

/** Texts of content files by path (`content/reports/<ward>/<fiscal year>.yaml`). */
export type Files = Readonly<Record<string, string>>;

export type DatasetReading =
  Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** Reads all content. Any mistake in any file yields the problems of all files instead of a dataset. */
export function parseDataset(files: Files): DatasetReading {
  const site = parseWith(siteSchema, SITE, files[SITE] ?? '');
  const wards = parseWards(WARDS, files[WARDS] ?? '');
  const glossary = parseGlossary(GLOSSARY, files[GLOSSARY] ?? '');
  const framework = parseFramework(FRAMEWORK, files[FRAMEWORK] ?? '');
  const registry = { framework: framework.value, wards: wards.value };
  const reports = parseReports(files, registry);
  const changes = parseChanges(CHANGES, files[CHANGES] ?? 'versions: []', reports.known);
  const redirects = parseRedirects(REDIRECTS, files[REDIRECTS] ?? 'redirects: []');
  const parts = [site, wards, glossary, framework, reports, changes, redirects];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ok: false, problems };
  const dataset = {
    site: site.value,
    framework: framework.value,
    wards: wards.value,
    reports: reports.values,
    ...glossary.value,
    releases: changes.value ?? [],
    redirects: redirects.value ?? [],
  };
  return { ok: true, dataset };
}

const SITE = 'content/site.yaml';
const WARDS = 'content/wards.yaml';
const GLOSSARY = 'content/glossary.yaml';
const FRAMEWORK = 'content/framework.yaml';
export const CHANGES = 'content/changes.yaml';
export const REDIRECTS = 'content/redirects.yaml';

type Reports = Readonly<{
  values: readonly Report[];
  known: KnownReports;
  problems: readonly Problem[];
}>;

function parseReports(files: Files, registry: Registry): Reports {
  const paths = Object.keys(files).filter((path) => path.startsWith('content/reports/'));
  const parsed = paths.sort().map((path) => parseReport(path, files[path] ?? '', registry));
  const problems = [...parsed.flatMap((report) => report.problems), ...repeated(parsed)];
  const known = new Map(parsed.map(({ yaml, value }) => [nameOf(yaml.file), value] as const));
  return { values: parsed.flatMap(({ value }) => value ?? []), known, problems };
}

/** `content/reports/north/2016.yaml` → `north/2016` */
const nameOf = (file: string): string => file.replace(/^content\/reports\/|\.yaml$/g, '');

/** Two files that report on the same ward and year. Their names tell them apart even if their contents do not. */
function repeated(parsed: readonly Parsed<Report>[]): readonly Problem[] {
  const keys = parsed.map(({ yaml }) => keyOf(yaml.content));
  return parsed.flatMap(({ yaml }, index) => {
    const first = keys.indexOf(keys[index] ?? null);
    if (keys[index] === null || first === index) return [];
    const message = `同じ区・同じ年度の報告が ${parsed[first]?.yaml.file ?? ''} にもあります`;
    return [
      yaml.locate({
        path: ['ward'],
        message,
        remedy: '一つの報告は一つのファイルにまとめてください',
      }),
    ];
  });
}

function keyOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null) return null;
  const { ward, fiscalYear } = content as { ward?: unknown; fiscalYear?: unknown };
  return typeof ward === 'string' && typeof fiscalYear === 'string'
    ? `${ward}/${fiscalYear}`
    : null;
}
