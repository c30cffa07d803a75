import { load } from 'js-yaml';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { findFile } from '../build/server.ts';
import { pagesOf, readBuilt } from './site.ts';
import { DIST } from './sites.ts';

type Site = Readonly<{
  baseUrl: string;
  repositoryUrl?: string | null;
  contact?: Readonly<{ email?: string; url?: string }> | null;
  dataLicence: Readonly<{ url: string }>;
}>;

const { baseUrl, repositoryUrl, contact, dataLicence } = load(
  readContent()['content/site.yaml'] ?? '',
) as Site;

/** The ids and addresses of every built page. */
type Links = Readonly<{ ids: readonly string[]; addresses: readonly string[] }>;
const pages: ReadonlyMap<string, Links> = new Map(
  pagesOf(DIST).map((path) => [path, linksIn(readBuilt(path, DIST))]),
);

function linksIn(html: string): Links {
  const all = [...parseHTML(html).document.querySelectorAll('*')];
  const named = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];
  return {
    ids: all.map(({ id }) => id).filter((id) => id !== ''),
    addresses: all.flatMap((element) =>
      named.map((name) => element.getAttribute(name)).filter((value) => value !== null),
    ),
  };
}

test('every link leads to a page, a file or an anchor of this site', () => {
  const dead = [...pages].flatMap(([path, { addresses }]) =>
    addresses
      .filter((address) => !leadsSomewhere(address, path))
      .map((address) => `${path} → ${address}`),
  );
  expect(dead).toEqual([]);
});

test('every id of a page is its own', () => {
  const twice = [...pages].flatMap(([path, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
  );
  expect(twice).toEqual([]);
});

describe('leadsSomewhere', () => {
  test.each(['#main', '/#main', '/indicators/', '/favicon.svg', dataLicence.url])(
    '%s',
    (address) => {
      expect(leadsSomewhere(address, '/')).toBe(true);
    },
  );

  test.each(['#nowhere', '/nowhere/', '/indicators', 'https://example.com/', '//example.com/'])(
    'not %s',
    (address) => {
      expect(leadsSomewhere(address, '/')).toBe(false);
    },
  );
});

function leadsSomewhere(address: string, from: string): boolean {
  const mail = contact?.email == null ? null : `mailto:${contact.email}`;
  const elsewhere = [dataLicence.url, repositoryUrl, contact?.url, mail].filter(
    (url) => url != null,
  );
  if (elsewhere.some((url) => address.startsWith(url))) return true;
  const url = new URL(address, new URL(from.slice(1), baseUrl));
  if (!url.href.startsWith(baseUrl)) return false;
  const path = `/${url.href.slice(baseUrl.length).replace(/[?#].*$/, '')}`;
  if (!findFile(DIST, path)) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || (pages.get(path)?.ids.includes(anchor) ?? false);
}
