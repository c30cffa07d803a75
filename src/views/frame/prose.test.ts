import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf } from '../fixture.ts';
import { proseFrame } from './prose.ts';

const dataset = datasetOf();
const page = { name: 'guide', title: '手引き', description: '説明', body: '' };
const pageAt = (file: string, language?: string) => {
  const site = { ...dataset.site, languages: ['ja', 'easy', 'en'] };
  const edition = editionOf(indexed({ ...dataset, site, pages: [{ ...page, file }] }), language);
  return proseFrame(edition, 'guide', edition.links.guideHref).original;
};

test('proseFrame(page without a translation) says so and leads to the original', () => {
  expect(pageAt('content/pages/guide.md', 'en')).toMatchObject({
    ...{ href: '/guide/', language: 'ja' },
    name: 'This page has not been written in English. It is shown as it is in Japanese.',
  });
  expect(pageAt('content/pages/guide.md', 'easy')?.name).toContain('ふつうの 日本語');
});

test('proseFrame(page in its language, in the own one) says nothing of it', () => {
  expect(pageAt('content/pages/en/guide.md', 'en')).toBeNull();
  expect(pageAt('content/pages/guide.md')).toBeNull();
});

test('proseFrame(page that is not there) throws', () => {
  expect(() => proseFrame(editionOf(dataset), 'nowhere', '/')).toThrow('unknown page: nowhere');
});
