import { z } from 'zod';
import { readAddress } from './address.ts';
import { formOf, isObject, list, mistake, optional, prose } from './fields.ts';

/** An address from the root of the site: `/wards/north/2016/#strategy-4-1`, `/data/results.csv`. */
const address = z
  .string()
  .meta(formOf(/^\/.*/, 'badAddress'))
  .transform((written, context) => {
    const read = readAddress(written);
    if (read === null)
      context.addIssue({ code: 'custom', input: written, ...mistake('badAddress', written) });
    return read ?? z.NEVER;
  });

/** An old address: it leads on (`to`), or it is gone and a sentence says where its content went (`see`: links). */
const redirectSchema = z
  .strictObject({ from: address, to: optional(address), gone: optional(prose), see: list(address) })
  .refine(({ to, gone }) => (to == null) !== (gone == null), {
    ...mistake('needsToOrGone'),
    when: isObject,
  })
  .meta({ oneOf: [{ required: ['to'] }, { required: ['gone'] }] });

/** `content/redirects.yaml`. */
export const redirectsSchema = z.strictObject({ redirects: list(redirectSchema) });

export type Redirect = Readonly<z.infer<typeof redirectSchema>>;

/** The page of an address and its anchor, which is empty for the page itself. */
export function splitAddress(address: string): Readonly<{ page: string; anchor: string }> {
  const [page = '', anchor = ''] = address.split('#');
  return { page, anchor };
}

/** A language of a site: the folder of its pages (null for the content's own), and the tag that its files with headings bear. */
export type SiteLanguage = Readonly<{ prefix: string | null; language: string }>;

/** The languages of a site, its own first. */
export type SiteLanguages = readonly SiteLanguage[];

/**
 * Old addresses that have a page of their own in a language: those without an anchor. What is written without the
 * folder of a language holds in each; what is written with it is a page beside those of the content's own.
 */
export function movedPages(
  redirects: readonly Redirect[],
  prefix: string | null,
  languages: SiteLanguages,
): readonly Redirect[] {
  const written = new Set(redirects.map(({ from }) => from));
  const [own] = languages;
  const here = languages.find((one) => one.prefix === prefix);
  const inLanguage = (address: string) => headed(address, own, here);
  return redirects
    .filter(({ from }) => {
      if (splitAddress(from).anchor !== '') return false;
      return prefix === null
        ? inOwn(from, languages) === from || !written.has(inOwn(from, languages))
        : languageOf(from, languages) === undefined;
    })
    .map(({ from, to, ...rest }) => ({
      ...{ ...rest, from: inLanguage(from), to: to === null ? null : inLanguage(to) },
    }));
}

/** The language whose folder an address names. */
const languageOf = (address: string, languages: SiteLanguages): SiteLanguage | undefined =>
  languages.find(({ prefix }) => prefix !== null && address.startsWith(`/${prefix}/`));

/** The same place in the content's own language: `/en/wards/north/2016-en.csv` → `/wards/north/2016-ja.csv` */
function inOwn(address: string, languages: SiteLanguages): string {
  const found = languageOf(address, languages);
  if (!found) return address;
  return headed(address.slice(`/${found.prefix}`.length), found, languages[0]);
}

/** An address in which a file with headings in one language is that with headings in another. */
const headed = (address: string, from?: SiteLanguage, to?: SiteLanguage): string =>
  from && to && address.endsWith(`-${from.language}.csv`)
    ? address.replace(/[^-]+$/, () => `${to.language}.csv`)
    : address;

/** Promised addresses that are neither live nor redirected, in any language. An anchor has moved with its page. */
export function lostAddresses(
  promised: readonly string[],
  live: ReadonlySet<string>,
  redirects: readonly Redirect[],
  languages: SiteLanguages,
): readonly string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const isMoved = (address: string) =>
    moved.has(address) || moved.has(splitAddress(address).page);
  return promised.filter(
    (address) => !live.has(address) && !isMoved(address) && !isMoved(inOwn(address, languages)),
  );
}
