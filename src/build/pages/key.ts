/**
 * What stands for all that pages and files are made of, so that what is made of the same need not be made again: for
 * those of a report, by the slug of its ward; of an indicator, by its slug; for every other.
 */
export type PageKeys = Readonly<
  Record<'reports' | 'indicators', Readonly<Record<string, string>>> & { whole: string }
>;

/** The key of the page or file at an address below the base. */
export function keyAt({ reports, indicators, whole }: PageKeys, pathname: string): string {
  const [, ward = ''] = /(?:^|\/)wards\/([^/]+)\/\d/.exec(pathname) ?? [];
  const [, name = ''] = /(?<!embed\/v[^/]*\/)\bindicators\/([^/.]+)/.exec(pathname) ?? [];
  const slug = Object.hasOwn(indicators, name)
    ? name
    : name.replace(/-[a-z]{2}(?:-[A-Z]{2})?$/, '');
  return own(reports, ward) ?? own(indicators, slug) ?? whole;
}

const own = (keys: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(keys, name) ? keys[name] : undefined;
