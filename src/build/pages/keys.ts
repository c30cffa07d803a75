import type { Edition } from '../../edition.ts';
import { pathsIn, REPORT, type Files } from '../../parse/files.ts';
import { keyOf, RECORDED } from '../inputs.ts';
import { indicatorKeys } from './indicator-keys.ts';
import type { PageKeys } from './key.ts';

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
  const byWard = Map.groupBy(reports, (path) => path.replace(REPORT, '$1').split('/')[0]);
  const keyOfWard = (slug: string) =>
    keyOf({ shared, ...textsAt(byWard.get(slug) ?? [], (path) => inputs[path] ?? '') });
  const versions = keyOf(textsAt([...recorded], (path) => inputs[path] ?? ''));
  return {
    whole: keyOf(inputs),
    indicators: indicatorKeys(keyOf({ shared, versions }), editions),
    reports: Object.fromEntries(alone.map(({ slug }) => [slug, keyOfWard(slug)])),
  };
}

const textsAt = (paths: readonly string[], textOf: (path: string) => string): Files =>
  Object.fromEntries(paths.map((path) => [path, textOf(path)]));
