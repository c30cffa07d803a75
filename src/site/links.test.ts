import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { contentFolder, readContent } from '../build/content.ts';
import { findFile } from '../build/server.ts';
import { pagesOf, readBuilt, useSite, type OpenPage } from './site.ts';
import { CITY, CITY_CONTENT, DIST } from './sites.ts';

type Site = Readonly<{
  baseUrl: string;
  repositoryUrl?: string | null;
  dataLicence: Readonly<{ url: string }>;
}>;
type Links = Readonly<{ ids: readonly string[]; addresses: readonly string[] }>;

/** A built site, and what its content says of its addresses. */
type Built = Readonly<{ folder: string; site: Site }>;

const siteIn = (content: string): Site =>
  load(readContent(content)['content/site.yaml'] ?? '') as Site;

describe.each([
  [DIST, contentFolder()],
  [CITY, CITY_CONTENT],
])('in %s', (folder, content) => {
  const openPage = useSite(folder);
  const built = { folder, site: siteIn(content) };

  test('every link leads to a page, a file or an anchor of this site', async () => {
    const pages = await readLinks(openPage, folder);
    const dead = [...pages].flatMap(([path, { addresses }]) =>
      addresses
        .filter((address) => !leadsSomewhere(built, address, path, pages))
        .map((address) => `${path} → ${address}`),
    );
    expect(pages.size).toBe(pagesOf(folder).length);
    expect(dead).toEqual([]);
  });

  test('every id of a page is its own', async () => {
    const twice = [...(await readLinks(openPage, folder))].flatMap(([path, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });
});

describe('leadsSomewhere', () => {
  const pages = new Map([['/', { ids: ['main'], addresses: [] }]]);
  const built = { folder: CITY, site: siteIn(CITY_CONTENT) };

  test.each(['#main', '/#main', '/indicators/', '/favicon.svg', built.site.dataLicence.url])(
    '%s',
    (address) => {
      expect(leadsSomewhere(built, address, '/', pages)).toBe(true);
    },
  );

  test.each(['#nowhere', '/nowhere/', '/indicators', 'https://example.com/', '//example.com/'])(
    'not %s',
    (address) => {
      expect(leadsSomewhere(built, address, '/', pages)).toBe(false);
    },
  );
});

function leadsSomewhere(
  { folder, site }: Built,
  address: string,
  from: string,
  pages: ReadonlyMap<string, Links>,
): boolean {
  const elsewhere = [site.dataLicence.url, site.repositoryUrl].filter((url) => url != null);
  if (elsewhere.some((url) => address.startsWith(url))) return true;
  const url = new URL(address, new URL(from.slice(1), site.baseUrl));
  if (!url.href.startsWith(site.baseUrl)) return false;
  const path = `/${url.href.slice(site.baseUrl.length).replace(/[?#].*$/, '')}`;
  if (!findFile(folder, path)) return false;
  return (
    url.hash === '' || Boolean(pages.get(path)?.ids.includes(decodeURIComponent(url.hash.slice(1))))
  );
}

/** The ids and addresses of every built page, read by the browser without opening the pages. */
async function readLinks(open: OpenPage, folder: string): Promise<ReadonlyMap<string, Links>> {
  const { page } = await open('/');
  const paths = pagesOf(folder);
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
    paths.map((path) => readBuilt(path, folder)),
  );
  return new Map(paths.map((path, index) => [path, links[index] ?? { ids: [], addresses: [] }]));
}
