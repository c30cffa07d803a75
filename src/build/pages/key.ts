import type { Ward } from '../../model/content/ward.ts';
import { pathsIn, REPORT, type Files } from '../../parse/files.ts';
import { keyOf, RECORDED } from '../inputs.ts';

/**
 * What stands for all that pages and files are made of, so that what is made of the same need not be made again: for
 * those of a report, by the slug of its ward; for every other.
 */
export type PageKeys = Readonly<{ reports: Readonly<Record<string, string>>; whole: string }>;

/**
 * The keys of a site that is made of these inputs. A card and its files tell of the reports of their ward, and of all
 * else but what other reports and recorded versions say; of wards that took the place of others they tell more.
 */
export function pageKeys(inputs: Files, wards: readonly Ward[]): PageKeys {
  const reports = pathsIn(inputs, 'content/reports/');
  const recorded = new Set(pathsIn(inputs, RECORDED));
  const others = Object.keys(inputs).filter((path) => !recorded.has(path));
  const shared = keyOf({
    ...textsAt(others, (path) => inputs[path] ?? ''),
    ...textsAt(reports, () => ''),
  });
  const successors = new Set(wards.flatMap((ward) => ward.successors));
  const alone = wards.filter(
    ({ slug, successors: own }) => own.length === 0 && !successors.has(slug),
  );
  const keyOfWard = (slug: string) => {
    const own = reports.filter((path) => path.replace(REPORT, '$1').startsWith(`${slug}/`));
    return keyOf({ shared, ...textsAt(own, (path) => inputs[path] ?? '') });
  };
  return {
    whole: keyOf(inputs),
    reports: Object.fromEntries(alone.map(({ slug }) => [slug, keyOfWard(slug)])),
  };
}

const textsAt = (paths: readonly string[], textOf: (path: string) => string): Files =>
  Object.fromEntries(paths.map((path) => [path, textOf(path)]));

/** The key of the page or file at an address below the base. */
export function keyAt({ reports, whole }: PageKeys, pathname: string): string {
  const [, ward = ''] = /(?:^|\/)wards\/([^/]+)\/\d/.exec(pathname) ?? [];
  return Object.hasOwn(reports, ward) ? (reports[ward] ?? whole) : whole;
}
