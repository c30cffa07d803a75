import { z } from 'zod';
import { id, mistake, optional, text } from './fields.ts';

/** An absolute address that ends in a slash, so that paths can be appended to it. */
const baseUrl = z
  .string()
  .refine((value) => URL.canParse(value) && value.endsWith('/'), mistake('badUrl'));

export const siteSchema = z.strictObject({
  title: text,
  subtitle: text,
  description: text,
  city: text,
  publisher: text,
  baseUrl,
  repositoryUrl: optional(baseUrl),
  languages: z.array(id),
  dataLicence: z.strictObject({ name: text, id: text, url: text }),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;
