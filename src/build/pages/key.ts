import type { Edition } from '../../edition.ts';
import { pathsIn, REPORT, type Files } from '../../parse/files.ts';
import { keyOf, RECORDED } from '../inputs.ts';
import { indicatorKeys } from './indicator-keys.ts';

/**
 * What stands for all that pages and files are made of, so that what is made of the same need not be made again: for
 * those of a report, by the slug of its ward; of an indicator, by its slug; for every other.
 */
export type PageKeys = Readonly<
  Record<'reports' | 'indicators', Readonly<Record<string, string>>> & { whole: string }
>;

/**
 * The keys of a site that is made of these inputs. A card and its files tell of the reports of their ward, and of all
 * else but what other reports and recorded versions say; of wards that took the place of others they tell more.
 */
export function pageKeys(inputs: Files, editions: readonly Pick<Edition, 'dataset'>[]): PageKeys {
  const wards = editions.flatMap(({ dataset }) => dataset.wards);
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
  const versions = keyOf(textsAt([...recorded], (path) => inputs[path] ?? ''));
  return {
    whole: keyOf(inputs),
    indicators: indicatorKeys(keyOf({ shared, versions }), editions),
    reports: Object.fromEntries(alone.map(({ slug }) => [slug, keyOfWard(slug)])),
  };
}

const textsAt = (paths: readonly string[], textOf: (path: string) => string): Files =>
  Object.fromEntries(paths.map((path) => [path, textOf(path)]));

/** The key of the page or file at an address below the base. */
export function keyAt({ reports, indicators, whole }: PageKeys, pathname: string): string {
  const [, ward = ''] = /(?:^|\/)wards\/([^/]+)\/\d/.exec(pathname) ?? [];
  const [, name = ''] = /(?<!embed\/v[^/]*\/)\bindicators\/([^/.]+)/.exec(pathname) ?? [];
  const slug = Object.hasOwn(indicators, name)
    ? name
    : name.replace(/-[a-z]{2}(?:-[A-Z]{2})?$/, '');
  return own(reports, ward) ?? own(indicators, slug) ?? whole;
}

const own = (keys: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(keys, name) ? keys[name] : undefined;
