import type { Edition } from '../../edition.ts';
import { RECORDED_FILES } from './recorded.ts';

/**
 * The addresses that a version adds to its site once it is recorded, from the root of the site: its page in every
 * language, its files and its charts, which are there once. `charts` are the slugs of the indicators.
 */
export function frozenAddresses(
  editions: readonly Edition[],
  version: string,
  charts: readonly string[],
): readonly string[] {
  const [own] = editions;
  if (!own) return [];
  const { links } = own;
  return [
    ...editions.map((edition) => edition.links.versionHref(version)),
    ...RECORDED_FILES.map((file) => links.frozenFileHref(version, file)),
    ...charts.map((slug) => links.frozenEmbedHref(version, slug)),
  ].map((href) => `/${links.pathOf(href)}`);
}
