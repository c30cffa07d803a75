import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../fixture.ts';
import { socialTags, type Shared } from './social.ts';

const page: Shared = {
  ...{ title: '指標', description: '説明', path: '/indicators/support/' },
  type: 'article',
  image: { href: '/indicators/support/share.png', alt: '指標。答え。' },
};
const tags = socialTags(editionOf(datasetOf()), page);
const contentOf = (key: string) => tags.find((tag) => tag.key === key)?.content;

test('socialTags(page) gives absolute addresses', () => {
  expect(contentOf('og:url')).toBe('https://example.org/indicators/support/');
  expect(contentOf('og:image')).toBe('https://example.org/indicators/support/share.png');
  expect(contentOf('twitter:image')).toBe(contentOf('og:image'));
});

test('socialTags(page) says what the page and its picture are', () => {
  const keys = ['site_name', 'locale', 'type', 'title', 'description', 'image:alt'];
  expect(keys.map((key) => contentOf(`og:${key}`))).toEqual([
    ...['ものさし', 'ja_JP', 'article', '指標', '説明', '指標。答え。'],
  ]);
  expect(contentOf('twitter:card')).toBe('summary_large_image');
});

test('socialTags(page) writes Open Graph as properties and Twitter as names', () => {
  expect(
    tags.filter(({ kind }) => kind === 'property').every(({ key }) => key.startsWith('og:')),
  ).toBe(true);
  expect(
    tags.filter(({ kind }) => kind === 'name').every(({ key }) => key.startsWith('twitter:')),
  ).toBe(true);
});

test('socialTags(page without an address) names none', () => {
  const keys = socialTags(editionOf(datasetOf()), { ...page, path: null }).map(({ key }) => key);
  expect(keys).toEqual(tags.map(({ key }) => key).filter((key) => key !== 'og:url'));
});
