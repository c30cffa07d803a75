import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetWith, reportFile } from '../../parse/fixture.ts';
import { entriesOf } from '../frame/goal-parts.ts';
import { initiativesPage } from './page.ts';

const initiative = (code: string, rest: object = {}) => ({
  ...{ code, strategies: ['1'], indicators: ['1-1-a', '1-3-b'] },
  ...rest,
});
const pageOf = (...initiatives: readonly object[]) =>
  initiativesPage(
    editionOf(
      datasetWith(
        reportFile('kita', 2016, {
          strategies: [{ code: '1', indicators: ['1-1-a', '1-3-b'] }],
          initiatives,
        }),
      ),
    ),
  );
const listed = (...initiatives: readonly object[]) => entriesOf(pageOf(...initiatives).goals);

test('initiativesPage() lists an initiative on several indicators once', () => {
  expect(listed(initiative('1-1'), initiative('1-2')).map(({ card }) => card.href)).toEqual([
    '/wards/kita/2016/#initiative-1-1',
    '/wards/kita/2016/#initiative-1-2',
  ]);
});

test('initiativesPage() carries what filters look for, a missing mark by its own word', () => {
  const [marked, bare] = listed(
    initiative('1-1', { achievement: '①(ⅰ)', effectiveness: '○' }),
    initiative('1-2'),
  );
  expect(marked).toMatchObject({ mark: '1-i', effectiveness: '○', wardSlug: 'kita', goals: '1' });
  expect(bare).toMatchObject({ mark: 'none', effectiveness: 'none' });
});

test('initiativesPage() offers every value that a row can carry', () => {
  const page = pageOf(initiative('1-1'));
  const values = page.filters.map(({ name, options }) => [name, ...options.map((o) => o.value)]);
  expect(values).toEqual([
    ['ward', 'kita'],
    ['year', '2016'],
    ['goal', '1'],
    ['mark', '1-i', '3', 'none'],
    ['effectiveness', '○', '×', 'none'],
  ]);
});

test('initiativesPage() counts none and some', () => {
  expect(pageOf().lead[0]).toBe('取組は、まだ登録されていません。');
  expect(pageOf(initiative('1-1')).lead[0]).toBe(
    '1件の報告に書かれた1件の取組を、目標とテーマごとに並べています。',
  );
});
