import { z } from 'zod';
import { id, mistake, optional, text } from './fields.ts';

/** An absolute address that ends in a slash, so that paths can be appended to it. */
const baseUrl = z
  .string()
  .refine((value) => URL.canParse(value) && value.endsWith('/'), mistake('badUrl'));

/** `wardSuffix` is what the names and readings of all wards end in; short names leave it out. */
export const siteSchema = z.strictObject({
  title: text,
  subtitle: text,
  description: text,
  city: text,
  publisher: text,
  wardSuffix: optional(z.strictObject({ name: text, kana: text })),
  baseUrl,
  repositoryUrl: optional(baseUrl),
  languages: z.array(id),
  dataLicence: z.strictObject({ name: text, id: text, url: text }),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;

/** The language of content that names none. */
export const DEFAULT_LANGUAGE = 'ja';
