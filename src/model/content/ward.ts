import { z } from 'zod';
import { count, id, mistake, text } from './fields.ts';

/** A ward of the registry. `code` is its JIS X 0402 code; `tile` its place in the tile map, counted from 1. */
export const wardSchema = z.strictObject({
  code: z.string().refine((value) => /^\d{5}$/.test(value), mistake('badWardCode')),
  slug: id,
  name: text,
  kana: text,
  romaji: text,
  tile: z.strictObject({ row: count, column: count }),
});

export type Ward = Readonly<z.infer<typeof wardSchema>>;

/** A name or a reading without what all wards end in: 区, く. */
export const withoutSuffix = (name: string, suffix: string | undefined): string =>
  suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;

export const wardsSchema = z.strictObject({ wards: z.array(wardSchema) });
