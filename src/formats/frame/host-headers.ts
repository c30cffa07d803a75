import type { Links } from '../../links.ts';

type Rule = Readonly<{ path: string; headers: Readonly<Record<string, string>> }>;

/** Types that hosts do not know by themselves. */
const TYPES: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
};

/** Where data stand that programs on other sites may read, in every language. */
const OPEN = [
  ...['/data/*', '/indicators/*', '/wards/*', '/findings/*', '/embed/*'],
  ...['/ratings*', '/feed.xml'],
];

/**
 * The headers as the file `_headers` that Netlify and Cloudflare Pages read: pages are framed by nobody and embeds by
 * anyone, other sites may read the data, files named by their content are kept for ever. `own` are the addresses of the
 * content's own language, `others` those of the other languages of the site.
 */
export function hostHeaders(own: Links, others: readonly Links[] = []): string {
  const all = [own, ...others];
  const rules: readonly Rule[] = [
    {
      path: own.addressHref('/*'),
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Content-Security-Policy': "frame-ancestors 'none'",
      },
    },
    ...all.map(({ addressHref }) => ({
      path: addressHref('/embed/*'),
      headers: { '! Content-Security-Policy': '', 'Content-Security-Policy': 'frame-ancestors *' },
    })),
    ...[...all.flatMap(({ addressHref }) => OPEN.map(addressHref)), own.llmsHref].map((path) => ({
      path,
      headers: { 'Access-Control-Allow-Origin': '*' },
    })),
    ...Object.entries(TYPES).map(([ending, type]) => ({
      path: own.addressHref(`/*.${ending}`),
      headers: { 'Content-Type': type },
    })),
    {
      path: own.addressHref('/_astro/*'),
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
  return rules.map(({ path, headers }) => ruleText(path, headers)).join('\n');
}

const ruleText = (path: string, headers: Rule['headers']): string =>
  [
    path,
    ...Object.entries(headers).map(([name, value]) =>
      value === '' ? `  ${name}` : `  ${name}: ${value}`,
    ),
    '',
  ].join('\n');
