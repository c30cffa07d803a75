import { absolute } from '../../links.ts';
import type { Markup } from '../../markup.ts';
import type { Site } from '../../model/content/site.ts';
import { cachedPng } from './png-cache.ts';
import { withTexts } from './png-text.ts';
import { licenceUri } from '../data/whole.ts';

/** What a picture shows, and the page it belongs to. */
type Pictured = Readonly<{ title: string; href: string }>;

/** A picture as PNG, `zoom` times its size, that names its title, author, page and licence inside the file too. */
export const pictureFile = async (
  site: Site,
  markup: Markup,
  zoom: number,
  { title, href }: Pictured,
): Promise<Uint8Array<ArrayBuffer>> =>
  withTexts(await cachedPng(markup, zoom), {
    Title: title,
    Author: site.publisher,
    Source: absolute(site.baseUrl, href),
    Copyright: `${site.dataLicence.name} ${licenceUri(site)}`,
  });
