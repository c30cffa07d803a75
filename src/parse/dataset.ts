import type { Dataset } from '../model/dataset.ts';
import { indexed } from '../model/indexed.ts';
import { searchHelpSchema } from '../model/content/search-help.ts';
import { siteSchema } from '../model/content/site.ts';
import type { Messages } from '../text/ja/messages.ts';
import { parseChanges } from './changes.ts';
import { parseWith } from './document.ts';
import {
  CHANGES,
  FRAMEWORK,
  GLOSSARY,
  nearPath,
  pathsIn,
  REDIRECTS,
  SEARCH,
  SITE,
  strayPaths,
  WARDS,
  type Files,
} from './files.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import { parsePage } from './page.ts';
import type { Problem } from './problem.ts';
import { parseRedirects } from './redirects.ts';
import { parseReports } from './reports.ts';
import { parseWards } from './ward.ts';
import { contentLanguage, contentLanguages } from './language.ts';
import type { Reader, Source } from './yaml.ts';

export type DatasetReading =
  Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/**
 * Reads all content in a language of its site, its own if none is named. Any mistake in any file yields the problems of
 * all files instead of a dataset, told in the messages handed in.
 */
export function parseDataset(
  files: Files,
  messages: Messages,
  language: string | null = null,
): DatasetReading {
  const all = contentLanguages(files);
  const spoken = language ?? contentLanguage(files);
  const parts = partsOf(files, { messages, languages: { all, spoken } });
  const { site, wards, glossary, help, framework, reports, changes, redirects, pages } = parts;
  const problems = [
    ...[site, wards, glossary, help, framework, reports, changes, redirects, ...pages],
    { problems: strayPaths(files).map((file) => strayProblem(file, messages)) },
  ].flatMap((part) => part.problems);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ok: false, problems };
  const dataset = indexed({
    site: site.value,
    framework: framework.value,
    wards: wards.value,
    reports: reports.values,
    lines: reports.lines,
    ...glossary.value,
    ...(help.value ?? { hints: [], spellings: [] }),
    releases: changes.value ?? [],
    redirects: redirects.value ?? [],
    pages: pages.flatMap(({ value }) => value ?? []),
  });
  return { ok: true, dataset };
}

function partsOf(files: Files, reader: Reader) {
  const source = (file: string, missing = ''): Source => ({
    ...{ ...reader, file },
    text: files[file] ?? missing,
  });
  const wards = parseWards(source(WARDS));
  const framework = parseFramework(source(FRAMEWORK));
  const registry = { framework: framework.value, wards: wards.value };
  const reports = parseReports(files, registry, reader);
  return {
    ...{ wards, framework, reports },
    site: parseWith(siteSchema, source(SITE)),
    glossary: parseGlossary(source(GLOSSARY)),
    help: parseWith(searchHelpSchema, source(SEARCH, 'hints: []')),
    changes: parseChanges(source(CHANGES, 'versions: []'), reports.known),
    redirects: parseRedirects(source(REDIRECTS, 'redirects: []')),
    pages: pagePaths(files, reader.languages?.spoken ?? null).map((path) =>
      parsePage(source(path)),
    ),
  };
}

/** The pages written by hand: each in the language asked for (`pages/en/about.md`) if there is one, else the own. */
function pagePaths(files: Files, language: string | null): readonly string[] {
  const inLanguage = (path: string) =>
    path.replace('content/pages/', `content/pages/${language ?? ''}/`);
  return pathsIn(files, 'content/pages/')
    .filter((path) => /^content\/pages\/[^/]+\.md$/.test(path))
    .map((path) => (inLanguage(path) in files ? inLanguage(path) : path));
}

/** A file that nothing reads would be left out of the site without a word. */
const strayProblem = (file: string, messages: Messages): Problem => ({
  ...{ file, line: 1, column: 1, field: messages.wholeFile() },
  ...messages.strayFile(nearPath(file)),
});
