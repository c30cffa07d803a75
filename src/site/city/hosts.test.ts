import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, test } from 'vitest';
import { builtFiles } from '../published.ts';
import { CITY } from '../sites.ts';

/** The rules for hosts that read `_headers` and `_redirects`: Netlify's own programs read them, and what Cloudflare says of its reading is held. */
const HEADERS = `${CITY}/_headers`;
const REDIRECTS = `${CITY}/_redirects`;

/** https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/ */
const CLOUDFLARE = { headerRules: 100, headerLine: 2000, redirects: 2000, redirectLine: 1000 };

const PAGES = ['', 'indicators/counter-score/', 'wards/akane/2022/', 'nowhere/'];
const EMBEDS = ['embed/indicators/counter-score/', 'embed/v1.1.0/indicators/counter-score/'];
const TYPES: Readonly<Record<string, string>> = {
  'data/results.parquet': 'application/vnd.apache.parquet',
  'data/results.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const [HASHED = ''] = builtFiles(CITY, '_astro/*.css');
const PATHS = [...PAGES, ...EMBEDS, ...Object.keys(TYPES), HASHED];

type HeaderRule = Readonly<{ path: string; lines: readonly string[] }>;

const headerRules: readonly HeaderRule[] = readFileSync(HEADERS, 'utf8')
  .split(/\n(?=\/)/)
  .map((rule) => {
    const [path = '', ...lines] = rule.split('\n').filter((line) => line.trim() !== '');
    return { path, lines: lines.map((line) => line.trim()) };
  });
const redirectLines = readFileSync(REDIRECTS, 'utf8').split('\n').slice(0, -1);

/** All rules that fit add up: a name that two of them set gets both values, joined, unless it is taken off between. */
function cloudflareHeaders(address: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { path, lines } of headerRules.filter((rule) => fits(rule.path, address)))
    for (const line of lines) {
      const [name = '', value = ''] = line.split(': ');
      const earlier = headers.get(name.toLowerCase());
      if (line.startsWith('! ')) headers.delete(line.slice(2).toLowerCase());
      else headers.set(name.toLowerCase(), earlier ? `${earlier}, ${value}` : value);
      expect(line, path).toMatch(/^(?:! [\w-]+|[\w-]+: \S.*)$/);
    }
  return headers;
}

const fits = (path: string, address: string): boolean =>
  new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`).test(address);

async function netlifyHeaders(address: string): Promise<ReadonlyMap<string, string>> {
  const errors: unknown[] = [];
  const say = (error: unknown) => errors.push(error);
  const logger = { log: say, warn: say, error: say };
  const handler = new HeadersHandler({ projectDir: resolve(CITY), logger });
  const headers = await handler.apply(new Request(new URL(address, 'https://rainbow.example')));
  expect(errors).toEqual([]);
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

const HOSTS = { Netlify: netlifyHeaders, Cloudflare: cloudflareHeaders };

test.each(Object.entries(HOSTS))(
  '%s: pages are framed by nobody, embeds by anyone, nothing is guessed, data are open',
  async (_, headersOf) => {
    for (const path of PATHS) {
      const headers = await headersOf(`/${path}`);
      const isEmbed = path.startsWith('embed/');
      const isOpen = isEmbed || /^(?:indicators|wards|data)\//.test(path);
      expect(Object.fromEntries(headers), path).toEqual({
        'content-security-policy': `frame-ancestors ${isEmbed ? '*' : "'none'"}`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
        ...(path in TYPES ? { 'content-type': TYPES[path] } : {}),
        ...(path === HASHED ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
      });
    }
  },
);

test('Netlify reads every redirect, as lasting', async () => {
  const { redirects, errors } = await parseAllRedirects({
    ...{ redirectsFiles: [resolve(REDIRECTS)], configRedirects: [], minimal: true },
  });
  expect(errors).toEqual([]);
  expect(redirects.length).toBeGreaterThan(5);
  expect(redirects).toEqual(
    redirectLines.map((line) => {
      const [from, to] = line.split(' ');
      return expect.objectContaining({ from, to, status: 301 }) as unknown;
    }),
  );
});

test('Cloudflare reads every rule: none is too long, a pattern, or one too many', () => {
  expect(headerRules.length).toBeLessThanOrEqual(CLOUDFLARE.headerRules);
  for (const { path, lines } of headerRules)
    for (const line of [path, ...lines]) expect(line.length).toBeLessThan(CLOUDFLARE.headerLine);
  expect(redirectLines.length).toBeLessThanOrEqual(CLOUDFLARE.redirects);
  for (const line of redirectLines) {
    expect(line).toMatch(/^\/[^\s:*]* \/[^\s:*]* 301$/);
    expect(line.length).toBeLessThan(CLOUDFLARE.redirectLine);
  }
});
