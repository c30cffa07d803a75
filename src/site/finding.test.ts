import sharp from 'sharp';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPaths } from './sample.ts';
import { readBuilt } from './site.ts';
import { DIST } from './sites.ts';

/** Line breaks of pictures and markup say nothing. */
const plain = (text: string): string => text.replace(/\s/g, '');

const documentOf = (path: string): Document => parseHTML(readBuilt(path, DIST)).document;

const textOf = (page: Document, selector: string): string =>
  plain(page.querySelector(selector)?.textContent ?? '');

const contentOf = (page: Document, name: string): string =>
  plain(page.querySelector(`meta[${name}]`)?.getAttribute('content') ?? '');

/** What a PNG says of itself. */
async function saidBy(path: string): Promise<string> {
  const { comments = [] } = await sharp(`${DIST}${path}`).metadata();
  return plain(comments.find(({ keyword }) => keyword === 'Description')?.text ?? '');
}

const paths = readPaths(DIST);

describe.each(paths.filter((path) => /^\/indicators\/[^/]+\/$/.test(path)))(
  'the finding of %s',
  (path) => {
    const page = documentOf(path);
    const finding = textOf(page, '.finding');
    /** Small pictures say the first sentences, where all would leave no room for what they show. */
    const standing = textOf(page, '.finding > span:first-child');

    test('leads the page and introduces it elsewhere', () => {
      expect(standing).not.toBe('');
      expect(contentOf(page, 'name="description"')).toBe(finding);
      expect(contentOf(page, 'property="og:description"')).toBe(finding);
      expect(contentOf(page, 'property="og:image:alt"')).toContain(standing);
    });

    test('is said by its pictures', async () => {
      const drawn = parseHTML(readBuilt(path.replace(/\/$/, '.svg'), DIST)).document;
      const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
      expect(plain(texts.join(''))).toContain(finding);
      expect(await saidBy(path.replace(/\/$/, '.png'))).toBe(finding);
      expect([finding, standing]).toContain(await saidBy(`${path}share.png`));
    });

    test('is said by its embed', () => {
      expect(textOf(documentOf(`/embed${path}`), '.embed-finding')).toBe(finding);
    });

    test('is what charts are called by', () => {
      const titles = [...page.querySelectorAll('#chart svg > title')];
      for (const { textContent } of titles) expect(plain(textContent)).toContain(finding);
    });
  },
);

describe.each(paths.filter((path) => /^\/wards\/[^/]+\/\d{4}\/$/.test(path)))(
  'the finding of %s',
  (path) => {
    const page = documentOf(path);
    const finding = textOf(page, '.report .lead');

    test('leads the card, introduces it elsewhere and is said by its picture', async () => {
      expect(finding).not.toBe('');
      expect(contentOf(page, 'name="description"')).toBe(finding);
      expect(contentOf(page, 'property="og:image:alt"')).toContain(finding);
      expect(await saidBy(`${path}share.png`)).toBe(finding);
    });
  },
);

test('the finding of the home page is said by the picture of the site', async () => {
  const home = documentOf('/');
  const finding = textOf(home, '.lead > p:first-child');
  expect(finding).not.toBe('');
  expect(contentOf(home, 'name="description"')).toContain(finding);
  expect(contentOf(home, 'property="og:image:alt"')).toContain(finding);
  expect(await saidBy('/share.png')).toBe(finding);
});
