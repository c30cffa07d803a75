import { expect, test } from 'vitest';
import { words } from '../../views/fixture.ts';
import { united, wardOf } from '../../views/ward/fixture.ts';
import { wardPage } from '../../views/ward/page.ts';
import { rendered } from '../fixture.ts';
import WardHead from './WardHead.astro';

test('WardHead(a ward that has ended) leads to the wards that followed it', async () => {
  const edition = united();
  const ward = wardOf(edition, 'naka');
  const head = await rendered(WardHead, { words, page: wardPage(edition, ward), ward });
  const links = [...head.querySelectorAll('.lead a')];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/wards/hokubu/', '北部区'],
    ['/wards/chuo/', '中央区'],
  ]);
});
