import { z } from 'zod';
import { id, list, optional, text } from './fields.ts';
import { tileSchema } from './tile.ts';

/**
 * A level above the wards, for a site with more of them than a page can list (the prefectures of a country). `kana` is
 * its reading, `romaji` its name in Latin letters, `tile` its place in the tile map of the regions.
 */
export const regionSchema = z.strictObject({
  slug: id,
  name: text,
  kana: optional(text),
  romaji: optional(text),
  tile: optional(tileSchema),
});

export type Region = Readonly<z.infer<typeof regionSchema>>;

/** The regions of a site; most have none. */
export const regionsSchema = list(regionSchema);
