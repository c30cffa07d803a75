import type { Dataset } from '../model/dataset.ts';
import { indexed } from '../model/indexed.ts';
import { OWN_LOOK } from '../model/look/palette.ts';
import type { Release } from '../model/content/release.ts';
import { searchHelpSchema } from '../model/content/search-help.ts';
import type { Messages } from '../text/ja/messages.ts';
import { parseChanges } from './changes.ts';
import { parseWith, type Parsed } from './document.ts';
import { isDraft, releasedDrafts } from './draft.ts';
import {
  CHANGES,
  FRAMEWORK,
  GLOSSARY,
  LOOK,
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
import { parseLook } from './look.ts';
import { parsePage } from './page.ts';
import { keepNothing, type Keep } from './keep.ts';
import type { Problem } from './problem.ts';
import { parseRedirects } from './redirects.ts';
import type { Registry } from './report.ts';
import { parseSite, siteFiles } from './site.ts';
import { parseReports, type ReadReport } from './reports.ts';
import { parseWards } from './ward.ts';
import { contentLanguage, contentLanguages, contentNotation, namedLanguages } from './language.ts';
import type { Reader, Source } from './source.ts';

/** What could be read of content whatever else is wrong with it: the registers, reports, and versions. */
export type ReadContent = Readonly<{
  registry: Registry;
  reports: readonly ReadReport[];
  changes: Parsed<readonly Release[]>;
}>;

/** What content says, or what is wrong with it. */
export type DatasetReading = ReadContent &
  (
    Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>
  );

/** Which language of its site content is read in, its own if none is named; and whether drafts are shown. */
type Preview = Readonly<{ language?: string; drafts?: boolean; keep?: Keep }>;

/**
 * Reads all content. Any mistake in any file, drafts among them, yields the problems of all files instead of a dataset,
 * told in the messages handed in. A dataset holds drafts only where they are asked for.
 */
export function parseDataset(
  files: Files,
  messages: Messages,
  { language, drafts = false, keep = keepNothing }: Preview = {},
): DatasetReading {
  const all = contentLanguages(files);
  const spoken = language ?? contentLanguage(files);
  const parts = partsOf(files, { messages, languages: { all, spoken }, keep });
  const { site, look, wards, glossary, help, framework, registry, reports, changes } = parts;
  const { redirects, pages } = parts;
  const read = { registry, reports: reports.read, changes };
  const problems = problemsIn(files, parts, messages);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ...read, ok: false, problems };
  const dataset = indexed({
    site: site.value,
    look: look.value ?? OWN_LOOK,
    framework: framework.value,
    ...wards.value,
    reports: reports.read.flatMap(({ report }) => (drafts || !isDraft(report) ? report : [])),
    lines: reports.lines,
    ...glossary.value,
    ...(help.value ?? { hints: [], spellings: [], readings: [] }),
    releases: changes.value ?? [],
    redirects: redirects.value ?? [],
    pages: pages.flatMap(({ value }) => value ?? []),
  });
  return { ...read, ok: true, dataset };
}

/** Where no languages are known, texts in several of them cannot be read, and everything would seem wrong. */
function problemsIn(files: Files, parts: Parts, messages: Messages): readonly Problem[] {
  const { site, look, wards, glossary, help, framework, reports } = parts;
  const { changes, redirects, pages } = parts;
  const cause = site.problems.filter(({ field }) => /^(?:YAML|languages)/.test(field));
  if (cause.length > 0 && namedLanguages(files) === null) return cause;
  return [
    ...[site, look, wards, glossary, help, framework, reports].flatMap((part) => part.problems),
    ...[changes, redirects, ...pages].flatMap((part) => part.problems),
    ...releasedDrafts(reports.read, changes.value ?? []),
    ...strayPaths(files, siteFiles(files)).map((file) => strayProblem(file, messages)),
  ];
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(files: Files, spoken: Required<Omit<Reader, 'notation'>>) {
  const { keep, languages, messages } = spoken;
  const notation = keep('notation', [files[SITE]], () => contentNotation(files));
  const reader = { ...spoken, notation };
  const source = (file: string, missing = ''): Source => ({
    ...{ ...reader, file },
    text: files[file] ?? missing,
  });
  const kept = <Made>(file: string, parse: (source: Source) => Made): Made =>
    keep(`${file} in ${languages.spoken}`, [files[file], messages, notation], () =>
      parse(source(file)),
    );
  const [wards, framework] = [kept(WARDS, parseWards), kept(FRAMEWORK, parseFramework)];
  const registry = { framework: framework.value, wards: wards.value?.wards ?? null };
  const reports = parseReports(files, registry, reader);
  return {
    ...{ wards, framework, registry, reports },
    site: parseSite(source(SITE), files),
    look: parseLook(source(LOOK, 'light: {}')),
    glossary: parseGlossary(source(GLOSSARY)),
    help: parseWith(searchHelpSchema, source(SEARCH, 'hints: []')),
    changes: parseChanges(source(CHANGES, 'versions: []'), reports.known),
    redirects: parseRedirects(source(REDIRECTS, 'redirects: []')),
    pages: pagePaths(files, languages.spoken).map((path) => parsePage(source(path))),
  };
}

/** The pages written by hand: each in the language asked for (`pages/en/about.md`) if there is one, else the own. */
function pagePaths(files: Files, language: string): readonly string[] {
  const inLanguage = (path: string) => path.replace('content/pages/', `content/pages/${language}/`);
  return pathsIn(files, 'content/pages/')
    .filter((path) => /^content\/pages\/[^/]+\.md$/.test(path))
    .map((path) => (inLanguage(path) in files ? inLanguage(path) : path));
}

/** A file that nothing reads would be left out of the site without a word. */
const strayProblem = (file: string, messages: Messages): Problem => ({
  ...{ file, line: 1, column: 1, field: messages.wholeFile() },
  ...messages.strayFile(nearPath(file)),
});
