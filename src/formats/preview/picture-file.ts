import type { Edition } from '../../edition.ts';
import type { Markup } from '../../markup.ts';
import { licenceUri } from '../data/whole.ts';
import { cachedPng } from './png-cache.ts';
import { withTexts } from './png-text.ts';

/** What a picture shows, and the page it belongs to. */
type Pictured = Readonly<{ title: string; href: string }>;

/** A picture as PNG, `zoom` times its size, that names its title, author, page and licence inside the file too. */
export const pictureFile = async (
  { dataset: { site }, links }: Edition,
  markup: Markup,
  zoom: number,
  { title, href }: Pictured,
): Promise<Uint8Array<ArrayBuffer>> =>
  withTexts(await cachedPng(markup, zoom), {
    Title: title,
    Author: site.publisher,
    Source: links.absolute(href),
    Copyright: `${site.dataLicence.name} ${licenceUri(site)}`,
  });
