import { searchHelpSchema } from '../model/content/search-help.ts';
import { parseChanges } from './changes.ts';
import { parseWith } from './document.ts';
import {
  CHANGES,
  FRAMEWORK,
  GLOSSARY,
  LOOK,
  pathsIn,
  REDIRECTS,
  SEARCH,
  SITE,
  WARDS,
  type Files,
} from './files.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import { contentNotation } from './language.ts';
import { parseLook } from './look.ts';
import { parsePage } from './page.ts';
import { parseRedirects } from './redirects.ts';
import { parseReports } from './reports.ts';
import { parseSite } from './site.ts';
import type { Reader, Source } from './source.ts';
import { parseWards } from './ward.ts';

export type Parts = ReturnType<typeof partsOf>;

/** Reads every file of content, whatever is wrong with others; `today` is null where nobody asks for what is unlikely. */
export function partsOf(
  files: Files,
  spoken: Required<Omit<Reader, 'notation'>>,
  today: string | null,
) {
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
  const reports = parseReports(files, registry, reader, today);
  return {
    ...{ source, wards, framework, reports },
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
