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

/** Old addresses that have a page of their own: those without an anchor. */
export const movedPages = (redirects: readonly Redirect[]): readonly Redirect[] =>
  redirects.filter(({ from }) => splitAddress(from).anchor === '');

/** Promised addresses that are neither live nor redirected. An anchor has moved with its page. */
export function lostAddresses(
  promised: readonly string[],
  live: ReadonlySet<string>,
  redirects: readonly Redirect[],
): readonly string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  return promised.filter(
    (address) =>
      !live.has(address) && !moved.has(address) && !moved.has(splitAddress(address).page),
  );
}
