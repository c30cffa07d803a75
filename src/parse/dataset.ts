import type { Dataset } from '../model/dataset.ts';
import { nameOfReport, type Report } from '../model/report.ts';
import { searchHelpSchema } from '../model/search-help.ts';
import { siteSchema } from '../model/site.ts';
import { parseChanges } from './changes.ts';
import { parseWith, type Parsed } from './document.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import type { Problem } from './problem.ts';
import { parsePage } from './page.ts';
import { parseRedirects } from './redirects.ts';
import { readReferences } from './references.ts';
import { parseReport, type Registry } from './report.ts';
import type { KnownReports } from './revisions.ts';
import { parseWards } from './ward.ts';
import { readYaml } from './yaml.ts';

/** Texts of content files by path (`content/reports/<ward>/<fiscal year>.yaml`). */
export type Files = Readonly<Record<string, string>>;

export type DatasetReading =
  Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** Reads all content. Any mistake in any file yields the problems of all files instead of a dataset. */
export function parseDataset(files: Files): DatasetReading {
  const site = parseWith(siteSchema, SITE, files[SITE] ?? '');
  const wards = parseWards(WARDS, files[WARDS] ?? '');
  const glossary = parseGlossary(GLOSSARY, files[GLOSSARY] ?? '');
  const help = parseWith(searchHelpSchema, SEARCH, files[SEARCH] ?? 'hints: []');
  const framework = parseFramework(FRAMEWORK, files[FRAMEWORK] ?? '');
  const registry = { framework: framework.value, wards: wards.value };
  const reports = parseReports(files, registry);
  const changes = parseChanges(CHANGES, files[CHANGES] ?? 'versions: []', reports.known);
  const redirects = parseRedirects(REDIRECTS, files[REDIRECTS] ?? 'redirects: []');
  const pages = pathsIn(files, 'content/pages/').map((path) => parsePage(path, files[path] ?? ''));
  const parts = [site, wards, glossary, help, framework, reports, changes, redirects, ...pages];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ok: false, problems };
  const dataset = {
    site: site.value,
    framework: framework.value,
    wards: wards.value,
    reports: reports.values,
    ...glossary.value,
    ...(help.value ?? { hints: [], spellings: [] }),
    releases: changes.value ?? [],
    redirects: redirects.value ?? [],
    pages: pages.flatMap(({ value }) => value ?? []),
  };
  return { ok: true, dataset };
}

const SITE = 'content/site.yaml';
const WARDS = 'content/wards.yaml';
const GLOSSARY = 'content/glossary.yaml';
const SEARCH = 'content/search.yaml';
const FRAMEWORK = 'content/framework.yaml';
export const CHANGES = 'content/changes.yaml';
export const REDIRECTS = 'content/redirects.yaml';

type Reports = Readonly<{
  values: readonly Report[];
  known: KnownReports;
  problems: readonly Problem[];
}>;

function parseReports(files: Files, registry: Registry): Reports {
  const paths = pathsIn(files, 'content/reports/');
  const parsed = paths
    .filter((path) => REPORT.test(path))
    .map((path) => parseReport(path, files[path] ?? '', registry));
  const problems = [
    ...paths.filter((path) => !REPORT.test(path)).map(misplaced),
    ...parsed.flatMap((report) => report.problems),
    ...repeated(parsed),
  ];
  const known = new Map(
    parsed.map(({ yaml, value }) => [yaml.file.replace(REPORT, '$1'), value] as const),
  );
  return { values: parsed.flatMap(({ value }) => value ?? []), known, problems };
}

const pathsIn = (files: Files, folder: string): readonly string[] =>
  Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .sort();

/** `content/reports/north/2016.yaml` → `north/2016` */
const REPORT = /^content\/reports\/([^/]+\/\d{4})\.yaml$/;

/** Without its place and ending a report would be left out of the site without a word. */
const misplaced = (file: string): Problem =>
  readYaml(file, '').yaml.locate({
    path: [],
    message: '報告のファイルの置き場所か名前が違うため、読まれません',
    remedy:
      'content/reports/区/年度.yaml（例 content/reports/north/2017.yaml）に直すか、報告でなければ、ほかのフォルダーに移してください',
  });

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
  const { ward, fiscalYear } = readReferences(content);
  return ward === null || fiscalYear === null ? null : nameOfReport({ ward, fiscalYear });
}
