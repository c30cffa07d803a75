import { expect, test } from 'vitest';
import { livingWards, predecessorsOf, stageOf } from '../../model/dataset.ts';
import { homeNow } from '../home/now.ts';
import { wardGroups, wardTiles } from './card.ts';
import { united, wardOf } from './fixture.ts';
import { wardPage } from './page.ts';

const slugs = (some: readonly Readonly<{ slug: string }>[]) => some.map(({ slug }) => slug);
const edition = united();

test('livingWards() are those of the day of the newest version, whatever day the site is built on', () => {
  const old = ['hama', 'kawa', 'naka', 'ike', 'mori', 'tani', 'yama'];
  expect(slugs(livingWards(united('2023-11-30').dataset))).toEqual(old);
  expect(slugs(livingWards(united('2023-12-31').dataset))).toEqual(old);
  expect(slugs(livingWards(united('2024-01-01').dataset))).toEqual(['yama', 'chuo', 'hokubu']);
  expect(slugs(livingWards(edition.dataset))).toEqual(['yama', 'chuo', 'hokubu']);
  expect(stageOf(united('2023-11-30').dataset, wardOf(edition, 'chuo'))).toBe('coming');
});

test('before the day the map shows the old wards, and the new ones are said to come', () => {
  const before = united('2023-11-30');
  expect(wardTiles(before)).toHaveLength(7);
  expect(homeNow(before).title).toContain('7区');
  expect(wardGroups(before).at(-1)).toMatchObject({ heading: 'これからできる区' });
  expect(wardPage(before, wardOf(before, 'kawa')).lead).toBe(
    '川区は、2023年12月31日になくなります。そのあとは、中央区に引き継がれます。川区の報告は、まだ登録されていません。',
  );
  expect(wardPage(before, wardOf(before, 'hokubu')).lead).toMatch(
    /^北部区は、2024年1月1日にできます。前の中央区（2023年12月31日まで）、池区、森区、谷区を引き継ぎますが/,
  );
});

test('a ward says when it ended or began, what followed, what it followed and what it was called', () => {
  const leadOf = (slug: string) => wardPage(edition, wardOf(edition, slug)).lead;
  expect(leadOf('naka')).toMatch(/2023年12月31日になくなりました。今は北部区、中央区に引き継がれ/);
  expect(leadOf('kawa')).toMatch(/川区の報告は、登録されていません。$/);
  expect(leadOf('chuo')).toMatch(
    /2024年1月1日にできました。前の浜区、川区、中央区（2023年12月31日まで）を引き継いで/,
  );
  expect(leadOf('yama')).toMatch(/前の名前は奥山区です。/);
  expect(predecessorsOf(edition.dataset, { slug: 'hokubu' })).toHaveLength(4);
});

test('the page of a ward leads to the wards that followed it and to those it followed', () => {
  const kin = (slug: string) =>
    wardPage(edition, wardOf(edition, slug)).kin.map(({ label, links }) => [
      label,
      ...links.map(({ href }) => href),
    ]);
  expect(kin('naka')).toEqual([['引き継いだ区', '/wards/hokubu/', '/wards/chuo/']]);
  expect(kin('chuo')).toEqual([['前の区', '/wards/hama/', '/wards/kawa/', '/wards/naka/']]);
  expect(kin('yama')).toEqual([]);
});

test('a ward without a report leads to wards with one that are there', () => {
  const { neighbours } = wardPage(edition, wardOf(edition, 'mori'));
  expect(slugs(neighbours)).toEqual(['yama', 'chuo']);
});
