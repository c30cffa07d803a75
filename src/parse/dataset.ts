import type { Dataset } from '../model/dataset.ts';
import { indexed } from '../model/indexed.ts';
import { siteSchema } from '../model/content/site.ts';
import type { Messages } from '../text/ja/messages.ts';
import { parseChanges } from './changes.ts';
import { parseWith } from './document.ts';
import { CHANGES, FRAMEWORK, GLOSSARY, pathsIn, REDIRECTS, SITE, WARDS } from './files.ts';
import type { Files } from './files.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import { parsePage } from './page.ts';
import type { Problem } from './problem.ts';
import { parseRedirects } from './redirects.ts';
import { parseReports } from './reports.ts';
import { parseWards } from './ward.ts';
import type { Source } from './yaml.ts';

export type DatasetReading =
  Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/**
 * Reads all content. Any mistake in any file yields the problems of all files instead of a dataset, told in the
 * messages handed in.
 */
export function parseDataset(files: Files, messages: Messages): DatasetReading {
  const source = (file: string, missing = ''): Source => ({
    ...{ file, messages },
    text: files[file] ?? missing,
  });
  const site = parseWith(siteSchema, source(SITE));
  const wards = parseWards(source(WARDS));
  const glossary = parseGlossary(source(GLOSSARY));
  const framework = parseFramework(source(FRAMEWORK));
  const registry = { framework: framework.value, wards: wards.value };
  const reports = parseReports(files, registry, messages);
  const changes = parseChanges(source(CHANGES, 'versions: []'), reports.known);
  const redirects = parseRedirects(source(REDIRECTS, 'redirects: []'));
  const pages = pathsIn(files, 'content/pages/').map((path) => parsePage(source(path)));
  const parts = [site, wards, glossary, framework, reports, changes, redirects, ...pages];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ok: false, problems };
  const dataset = indexed({
    site: site.value,
    framework: framework.value,
    wards: wards.value,
    reports: reports.values,
    ...glossary.value,
    releases: changes.value ?? [],
    redirects: redirects.value ?? [],
    pages: pages.flatMap(({ value }) => value ?? []),
  });
  return { ok: true, dataset };
}
