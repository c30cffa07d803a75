import type { Edition } from '../../edition.ts';
import { lookFileHref, siteLook } from '../../views/frame/look.ts';
import type { Body, PublishedFile } from '../table/published-file.ts';
import { siteIcon } from './icon.ts';
import { lookSheet } from './sheet.ts';

/**
 * What a city's own look is made of, there once for all languages: its icon, its sheet, and the files that `site.yaml`
 * names, of which `read` gives the bytes.
 */
export function lookFiles(
  edition: Edition,
  read: (name: string) => Body,
): readonly PublishedFile[] {
  const { dataset, links } = edition;
  const { sheet } = siteLook(edition);
  if (links.prefix !== null) return [];
  const { logo, icon, font } = dataset.site;
  const names = [logo?.file, logo?.dark, font?.regular, font?.bold].flatMap((name) => name ?? []);
  return [
    {
      href: links.iconHref,
      body: () => (icon === null ? siteIcon(dataset.look).markup : read(icon)),
    },
    ...(sheet === null ? [] : [{ href: sheet, body: () => lookSheet(dataset, links) }]),
    ...[...new Set(names)].map((name) => ({
      href: lookFileHref(links, name),
      body: () => read(name),
    })),
  ];
}
