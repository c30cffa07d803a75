import { nearest } from './nearest.ts';

/** Texts of content files by path (`content/reports/<ward>/<fiscal year>.yaml`). */
export type Files = Readonly<Record<string, string>>;

export const SITE = 'content/site.yaml';
export const WARDS = 'content/wards.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const FRAMEWORK = 'content/framework.yaml';
export const LOOK = 'content/look.yaml';
export const SEARCH = 'content/search.yaml';
export const CHANGES = 'content/changes.yaml';
export const REDIRECTS = 'content/redirects.yaml';

/** `content/reports/north/2016.yaml` → `north/2016` */
export const REPORT = /^content\/reports\/([^/]+\/\d{4})\.yaml$/;

const PAGE = /^content\/pages\/.+\.md$/;
const READ = [SITE, LOOK, WARDS, GLOSSARY, SEARCH, FRAMEWORK, CHANGES, REDIRECTS];

/** Released versions have files of their own, reports are told of elsewhere, and beside a font lies its licence. */
const UNREAD = /^content\/(?:(?:reports|versions)\/|look\/[^/]+\.txt$)/;

/** Files of `content/` that nothing reads, nor is named among `more`. */
export const strayPaths = (files: Files, more: readonly string[]): readonly string[] =>
  pathsIn(files, 'content/').filter(
    (path) => ![...READ, ...more].includes(path) && !UNREAD.test(path) && !PAGE.test(path),
  );

/** The file that a stray one most likely is meant to be; null if none is near. */
export const nearPath = (path: string): string | null =>
  nearest(path, READ) ?? (/^content\/.*\d{4}\.ya?ml$/.test(path) ? REPORT_PLACE : null);

/** Where reports lie. */
const REPORT_PLACE = 'content/reports/';

/** The paths in a folder, in order. */
export const pathsIn = (files: Files, folder: string): readonly string[] =>
  Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .sort();
