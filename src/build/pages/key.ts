import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import type { Ward } from '../../model/content/ward.ts';
import { pathsIn, REPORT, type Files } from '../../parse/files.ts';

/**
 * What stands for all that pages and files are made of, so that what is made of the same need not be made again: for
 * those of a report, by the slug of its ward; for every other.
 */
export type PageKeys = Readonly<{ reports: Readonly<Record<string, string>>; whole: string }>;

/**
 * A card and its files tell of the reports of their ward, and of all else but what other reports say; of wards that took
 * the place of others they tell more.
 */
export function pageKeys(files: Files, wards: readonly Ward[], besides: string): PageKeys {
  const reports = pathsIn(files, 'content/reports/');
  const shared = digest([
    ...[besides, ...reports],
    ...Object.keys(files)
      .filter((path) => !reports.includes(path))
      .flatMap((path) => [path, files[path] ?? '']),
  ]);
  const keyOf = (paths: readonly string[]) =>
    digest([shared, ...paths.map((path) => files[path] ?? '')]);
  const successors = new Set(wards.flatMap((ward) => ward.successors));
  const alone = wards.filter(
    ({ slug, successors: own }) => own.length === 0 && !successors.has(slug),
  );
  return {
    whole: keyOf(reports),
    reports: Object.fromEntries(
      alone.map(({ slug }) => [slug, keyOf(reports.filter((path) => wardOf(path) === slug))]),
    ),
  };
}

const wardOf = (path: string): string => path.replace(REPORT, '$1').replace(/\/.*/, '');

/** The key of the page or file at an address below the base. */
export function keyAt({ reports, whole }: PageKeys, pathname: string): string {
  const [, ward = ''] = /(?:^|\/)wards\/([^/]+)\/\d/.exec(pathname) ?? [];
  return Object.hasOwn(reports, ward) ? (reports[ward] ?? whole) : whole;
}

/** The code that makes pages, which versions of other people's it stands on, and what released versions keep. */
const CODE = ['src/**/*.{ts,astro,css,json}', 'astro.config.mjs', 'package-lock.json'];

/** Stands for what pages are made of besides the content that is read: code, and the files of released versions. */
export const besides = (folder: string): string =>
  digest(
    globSync([...CODE, `${folder}/versions/**/*`])
      .sort()
      .filter((path) => statSync(path).isFile())
      .flatMap((path) => [path, readFileSync(path)]),
  );

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex');
}
