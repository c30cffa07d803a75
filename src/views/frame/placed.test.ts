import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf } from '../fixture.ts';
import { pageFrame } from './frame.ts';
import { placedTitle } from './placed.ts';

const edition = editionOf(datasetOf());

test('placedTitle(title) puts the city before a ward, else behind', () => {
  expect(placedTitle(edition, '緑区の報告カード')).toBe('虹市緑区の報告カード');
  expect(placedTitle(edition, '助け合い')).toBe('助け合い（虹市）');
  expect(placedTitle(edition, '深緑区の話')).toBe('深緑区の話（虹市）');
  expect(placedTitle(edition, '新しい活動（CB）')).toBe('虹市：新しい活動（CB）');
});

test('placedTitle(title that names the city) stays', () => {
  expect(placedTitle(edition, '虹市の区の成果')).toBe('虹市の区の成果');
});

test('pageFrame(page) names the city in the title and in previews, not in the page', () => {
  const page = { title: '緑区', description: '説明', path: '/wards/midori/' };
  const { title, documentTitle, tags } = pageFrame(edition, page);
  expect({ title, documentTitle }).toEqual({ title: '緑区', documentTitle: '虹市緑区 | ものさし' });
  expect(tags.find(({ key }) => key === 'og:title')?.content).toBe('虹市緑区');
});
