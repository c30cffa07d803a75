import { z } from 'zod';
import { formed, formOf, id, isObject, mistake, optional, text } from './fields.ts';

/** An absolute address that ends in a slash, so that paths can be appended to it. */
const baseUrl = z
  .string()
  .refine((value) => isWeb(value) && value.endsWith('/'), mistake('badUrl'))
  .meta(formOf(/^https?:\/\/.*\/$/, 'badUrl'));

const email = formed(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'badEmail');

/** A page of the web. */
const pageUrl = z
  .string()
  .refine(isWeb, mistake('badPageUrl'))
  .meta(formOf(/^https?:\/\/./, 'badPageUrl'));

/** Nothing that runs (`javascript:`) or carries its content with it (`data:`). */
function isWeb(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

/** Whom to write to about the data: by mail, or by a page with a form. */
const contactSchema = z
  .strictObject({ name: optional(text), email: optional(email), url: optional(pageUrl) })
  .refine(({ email, url }) => email != null || url != null, {
    ...mistake('needsContact'),
    when: isObject,
  })
  .meta({ anyOf: [{ required: ['email'] }, { required: ['url'] }] });

/** Hosts of repositories that the editor can work with. */
export const EDITOR_BACKENDS = ['github', 'gitlab', 'gitea'] as const;

/**
 * Where the editor in the browser (`/admin/`) keeps what is edited: a repository of a host, the branch in
 * which edits are gathered, and the folder of the content in it (`content` if left out); `url` is the host's own address where it is not the public one.
 */
const editorSchema = z.strictObject({
  backend: z.enum(EDITOR_BACKENDS),
  repository: formed(/^[\w.-]+(?:\/[\w.-]+)+$/, 'badRepository'),
  branch: text,
  folder: optional(text),
  url: optional(baseUrl),
});

/** A file of the folder `look/` beside `site.yaml`: a picture, or a font for the web. */
const picture = formed(/^look\/[\w.-]+\.(?:svg|png)$/, 'badPicture');
const icon = formed(/^look\/[\w.-]+\.svg$/, 'badIcon');
const font = formed(/^look\/[\w.-]+\.woff2$/, 'badFont');

/** What stands before the name of the site; `dark` takes its place in dark mode. */
const logoSchema = z.strictObject({ file: picture, dark: optional(picture) });

/** The typeface of the site; a variable font stands at both. */
const fontSchema = z.strictObject({ regular: font, bold: font });

/**
 * `area` and `areas` are what one and many of the city's areas are called (区; ward, wards), `people` is what those
 * are called who live there (区民; residents), `region` and `regions` what one and many of their regions are called
 * (都道府県; prefectures), null for the word of the language. `wardSuffix` is what the names and
 * readings of all areas end in; short names leave it out.
 */
export const siteSchema = z.strictObject({
  title: text,
  subtitle: text,
  description: text,
  city: text,
  publisher: text,
  area: optional(text),
  areas: optional(text),
  people: optional(text),
  region: optional(text),
  regions: optional(text),
  years: z.enum(['fiscal', 'calendar', 'school']).default('fiscal'),
  wardSuffix: optional(z.strictObject({ name: text, kana: optional(text) })),
  baseUrl,
  repositoryUrl: optional(baseUrl),
  contact: optional(contactSchema),
  editor: optional(editorSchema),
  logo: optional(logoSchema),
  icon: optional(icon),
  font: optional(fontSchema),
  languages: z.array(id),
  dataLicence: z.strictObject({ name: text, id: text, url: pageUrl }),
});

export type Contact = Readonly<z.infer<typeof contactSchema>>;
export type Editor = Readonly<z.infer<typeof editorSchema>>;
export type Font = Readonly<z.infer<typeof fontSchema>>;
export type Site = Readonly<z.infer<typeof siteSchema>>;

/** The language of content that names none. */
export const DEFAULT_LANGUAGE = 'ja';
