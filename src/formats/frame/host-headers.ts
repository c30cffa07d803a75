import type { Links } from '../../links.ts';

type Rule = Readonly<{ path: string; headers: Readonly<Record<string, string>> }>;

/** Types that hosts do not know by themselves. */
const TYPES: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
};

/** Where data stand that programs on other sites may read. */
const OPEN = [
  ...['/data/*', '/indicators/*', '/wards/*', '/findings/*', '/embed/*'],
  ...['/ratings*', '/feed.xml', '/llms.txt'],
];

/**
 * The headers as the file `_headers` that Netlify and Cloudflare Pages read: pages are framed by nobody and embeds by
 * anyone, other sites may read the data, files named by their content are kept for ever.
 */
export function hostHeaders({ addressHref }: Links): string {
  const rules: readonly Rule[] = [
    {
      path: '/*',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Content-Security-Policy': "frame-ancestors 'none'",
      },
    },
    {
      path: '/embed/*',
      headers: { '! Content-Security-Policy': '', 'Content-Security-Policy': 'frame-ancestors *' },
    },
    ...OPEN.map((path) => ({
      path,
      headers: { 'Access-Control-Allow-Origin': '*' },
    })),
    ...Object.entries(TYPES).map(([ending, type]) => ({
      path: `/*.${ending}`,
      headers: { 'Content-Type': type },
    })),
    {
      path: '/_astro/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
  return rules.map(({ path, headers }) => ruleText(addressHref(path), headers)).join('\n');
}

const ruleText = (path: string, headers: Rule['headers']): string =>
  [
    path,
    ...Object.entries(headers).map(([name, value]) =>
      value === '' ? `  ${name}` : `  ${name}: ${value}`,
    ),
    '',
  ].join('\n');
