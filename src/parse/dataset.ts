import type { Dataset } from '../model/dataset.ts';
import { indexed } from '../model/indexed.ts';
import { OWN_LOOK } from '../model/look/palette.ts';
import type { Messages } from '../text/ja/messages.ts';
import { isDraft, releasedDrafts } from './draft.ts';
import { nearPath, strayPaths, type Files } from './files.ts';
import { keepNothing, type Keep, type KeepData } from './keep.ts';
import { contentLanguage, contentLanguages, namedLanguages } from './language.ts';
import { partsOf, type Parts } from './parts.ts';
import type { Problem } from './problem.ts';
import type { ReadReport } from './reports.ts';
import { siteFiles } from './site.ts';
import { releaseWarnings } from './warnings/release-day.ts';
import type { Warning } from './warnings/warning.ts';

/** What could be read of content whatever else is wrong with it: its reports, and what is readable but unlikely. */
export type ReadContent = Readonly<{
  reports: readonly ReadReport[];
  warnings: readonly Warning[];
}>;

/** What content says, or what is wrong with it. */
export type DatasetReading = ReadContent &
  (
    Readonly<{ ok: true; dataset: Dataset }> | Readonly<{ ok: false; problems: readonly Problem[] }>
  );

/**
 * Which language of its site content is read in, its own if none is named; whether drafts are shown; what was read
 * before; and the day (ISO) by which it is judged what is unlikely, which nobody looks for without one.
 */
export type Preview = Readonly<{
  language?: string;
  drafts?: boolean;
  keep?: Keep;
  keepReport?: KeepData;
  today?: string | null;
}>;

/**
 * Reads all content. Any mistake in any file, drafts among them, yields the problems of all files instead of a dataset,
 * told in the messages handed in. A dataset holds drafts only where they are asked for.
 */
export function parseDataset(
  files: Files,
  messages: Messages,
  { language, drafts = false, keep = keepNothing, keepReport = keep, today = null }: Preview = {},
): DatasetReading {
  const spoken = language ?? contentLanguage(files);
  const languages = { all: contentLanguages(files), spoken };
  const parts = partsOf(files, { messages, languages, keep, keepReport }, today);
  const { site, look, wards, glossary, help, framework, reports } = parts;
  const read = { reports: reports.read, warnings: warningsIn(parts, today) };
  const problems = problemsIn(files, parts, messages);
  if (problems.length > 0 || !site.value || !wards.value || !glossary.value || !framework.value)
    return { ...read, ok: false, problems };
  const dataset = indexed({
    site: site.value,
    look: look.value ?? OWN_LOOK,
    framework: framework.value,
    ...wards.value,
    reports: reports.read.flatMap(({ value }) =>
      value && (drafts || !isDraft(value)) ? value : [],
    ),
    lines: reports.lines,
    ...glossary.value,
    ...(help.value ?? { hints: [], spellings: [], readings: [] }),
    releases: parts.changes.value ?? [],
    redirects: parts.redirects.value ?? [],
    pages: parts.pages.flatMap(({ value }) => value ?? []),
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
    ...releasedDrafts(reports.read, changes.value ?? [], parts.source),
    ...strayPaths(files, siteFiles(files)).map((file) => strayProblem(file, messages)),
  ];
}

/** Nothing is unlikely where it cannot be known what is likely: without the framework, or the registry of wards. */
const warningsIn = (parts: Parts, today: string | null): readonly Warning[] =>
  today !== null && parts.framework.value && parts.wards.value
    ? [
        ...parts.reports.read.flatMap(({ warnings }) => warnings),
        ...releaseWarnings(parts.changes, today),
      ]
    : [];

/** A file that nothing reads would be left out of the site without a word. */
const strayProblem = (file: string, messages: Messages): Problem => ({
  ...{ file, line: 1, column: 1, field: messages.wholeFile() },
  ...messages.strayFile(nearPath(file)),
});
