import { inked } from '../../charts/drawing/ink.ts';
import type { Edition } from '../../edition.ts';
import type { Markup } from '../../markup.ts';
import { licenceUri } from '../data/whole.ts';
import { inkOf } from '../look/ink.ts';
import { cachedPng } from './png-cache.ts';
import { withTexts } from './png-text.ts';

/** What a picture shows, what was found, and the page it belongs to. */
type Pictured = Readonly<{ title: string; sentence: string; href: string }>;

/** A picture as PNG, `zoom` times its size, that names its title, finding, author, page and licence inside the file too. */
export const pictureFile = async (
  edition: Edition,
  markup: Markup,
  zoom: number,
  { title, sentence, href }: Pictured,
): Promise<Uint8Array<ArrayBuffer>> => {
  const {
    dataset: { site },
    links,
  } = edition;
  return withTexts(await cachedPng(inked(markup, inkOf(edition)), zoom), {
    Title: title,
    Description: sentence,
    Author: site.publisher,
    Source: links.absolute(href),
    Copyright: `${site.dataLicence.name} ${licenceUri(site)}`,
  });
};
