import { expect, test } from 'vitest';
import { lostAddresses, movedPages, type Redirect } from './redirect.ts';

const redirect = (from: string, to: string | null): Redirect => ({
  ...{ from, to },
  gone: to === null ? '別のページに移しました' : null,
  see: [],
});
const redirects = [redirect('/old/', '/new/'), redirect('/new/#a', '/new/#b')];

test('movedPages(redirects) leaves out anchors', () => {
  expect(movedPages(redirects).map(({ from }) => from)).toEqual(['/old/']);
});

test('lostAddresses(promised, live, redirects) are neither live nor redirected', () => {
  const live = new Set(['/new/', '/new/#b']);
  const lost = (...promised: string[]) => lostAddresses(promised, live, redirects);
  expect(lost('/new/', '/new/#b', '/old/', '/new/#a')).toEqual([]);
  expect(lost('/older/', '/new/#c')).toEqual(['/older/', '/new/#c']);
});

test('lostAddresses(anchor of a moved page) has moved with its page', () => {
  expect(lostAddresses(['/old/#strategy-1'], new Set(), redirects)).toEqual([]);
});

test('lostAddresses(page that is gone) counts its tombstone', () => {
  expect(lostAddresses(['/gone/'], new Set(), [redirect('/gone/', null)])).toEqual([]);
});
