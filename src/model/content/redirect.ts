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

/**
 * Old addresses that have a page of their own in a language: those without an anchor. What is written without the
 * folder of a language (`prefixes`) holds in each; what is written with it is a page beside those of the content's own.
 */
export function movedPages(
  redirects: readonly Redirect[],
  prefix: string | null,
  prefixes: readonly string[],
): readonly Redirect[] {
  const written = new Set(redirects.map(({ from }) => from));
  return redirects.filter(({ from }) => {
    if (splitAddress(from).anchor !== '') return false;
    const shared = withoutPrefix(from, prefixes);
    return shared === from || (prefix === null && !written.has(shared));
  });
}

/** `/en/wards/` → `/wards/` */
const withoutPrefix = (address: string, prefixes: readonly string[]): string => {
  const prefix = prefixes.find((one) => address.startsWith(`/${one}/`));
  return prefix === undefined ? address : address.slice(prefix.length + 1);
};

/** Promised addresses that are neither live nor redirected, in any language. An anchor has moved with its page. */
export function lostAddresses(
  promised: readonly string[],
  live: ReadonlySet<string>,
  redirects: readonly Redirect[],
  prefixes: readonly string[],
): readonly string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const isMoved = (address: string) =>
    moved.has(address) || moved.has(splitAddress(address).page);
  return promised.filter(
    (address) =>
      !live.has(address) && !isMoved(address) && !isMoved(withoutPrefix(address, prefixes)),
  );
}
