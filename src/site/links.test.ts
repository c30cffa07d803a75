import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { readContent } from '../build/content.ts';
import { findFile } from '../build/server.ts';
import { DIST, pagePaths, useSite, type OpenPage } from './site.ts';

type Site = Readonly<{
  baseUrl: string;
  repositoryUrl?: string | null;
  dataLicence: Readonly<{ url: string }>;
}>;
type Links = Readonly<{ ids: readonly string[]; addresses: readonly string[] }>;

const site = load(readContent()['content/site.yaml'] ?? '') as Site;
const elsewhere = [site.dataLicence.url, site.repositoryUrl].filter(
  (url) => typeof url === 'string',
);

const openPage = useSite();

test('every link leads to a page, a file or an anchor of this site', async () => {
  const pages = await readLinks(openPage);
  const dead = [...pages].flatMap(([path, { addresses }]) =>
    addresses
      .filter((address) => !leadsSomewhere(address, path, pages))
      .map((address) => `${path} → ${address}`),
  );
  expect(pages.size).toBe(pagePaths.length);
  expect(dead).toEqual([]);
});

describe('leadsSomewhere', () => {
  const pages = new Map([['/', { ids: ['main'], addresses: [] }]]);

  test.each(['#main', '/#main', '/indicators/', '/favicon.svg', site.dataLicence.url])(
    '%s',
    (address) => {
      expect(leadsSomewhere(address, '/', pages)).toBe(true);
    },
  );

  test.each(['#nowhere', '/nowhere/', '/indicators', 'https://example.com/', '//example.com/'])(
    'not %s',
    (address) => {
      expect(leadsSomewhere(address, '/', pages)).toBe(false);
    },
  );
});

function leadsSomewhere(address: string, from: string, pages: ReadonlyMap<string, Links>): boolean {
  if (elsewhere.some((url) => address.startsWith(url))) return true;
  const url = new URL(address, new URL(from.slice(1), site.baseUrl));
  if (!url.href.startsWith(site.baseUrl)) return false;
  const path = `/${url.href.slice(site.baseUrl.length).replace(/[?#].*$/, '')}`;
  if (!findFile(DIST, path)) return false;
  return (
    url.hash === '' || Boolean(pages.get(path)?.ids.includes(decodeURIComponent(url.hash.slice(1))))
  );
}

/** The ids and addresses of every built page, read by the browser without opening the pages. */
async function readLinks(open: OpenPage): Promise<ReadonlyMap<string, Links>> {
  const { page } = await open('/');
  const links = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const all = [...parsed.querySelectorAll('*')];
        const named = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];
        return {
          ids: all.map(({ id }) => id).filter((id) => id !== ''),
          addresses: all.flatMap((element) =>
            named.map((name) => element.getAttribute(name)).filter((value) => value !== null),
          ),
        };
      }),
    pagePaths.map((path) => readFileSync(findFile(DIST, path) ?? '', 'utf8')),
  );
  return new Map(
    pagePaths.map((path, index) => [path, links[index] ?? { ids: [], addresses: [] }]),
  );
}
