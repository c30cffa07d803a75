import { expect, test } from 'vitest';
import { lostAddresses, movedPages, type Redirect } from './redirect.ts';

const redirect = (from: string, to: string | null): Redirect => ({
  ...{ from, to },
  gone: to === null ? '別のページに移しました' : null,
  see: [],
});
const languages = [
  { prefix: null, language: 'ja' },
  { prefix: 'easy', language: 'ja' },
  { prefix: 'en', language: 'en' },
];
const redirects = [redirect('/old/', '/new/'), redirect('/new/#a', '/new/#b')];

test('movedPages(redirects) leaves out anchors', () => {
  expect(movedPages(redirects, null, []).map(({ from }) => from)).toEqual(['/old/']);
});

test('lostAddresses(promised, live, redirects) are neither live nor redirected', () => {
  const live = new Set(['/new/', '/new/#b']);
  const lost = (...promised: string[]) => lostAddresses(promised, live, redirects, []);
  expect(lost('/new/', '/new/#b', '/old/', '/new/#a')).toEqual([]);
  expect(lost('/older/', '/new/#c')).toEqual(['/older/', '/new/#c']);
});

test('lostAddresses(anchor of a moved page) has moved with its page', () => {
  expect(lostAddresses(['/old/#strategy-1'], new Set(), redirects, [])).toEqual([]);
});

test('lostAddresses(page that is gone) counts its tombstone', () => {
  expect(lostAddresses(['/gone/'], new Set(), [redirect('/gone/', null)], [])).toEqual([]);
});

test('movedPages(address without the folder of a language) holds in every language, each once', () => {
  const both = [redirect('/old/', '/new/'), redirect('/en/old/', '/en/new/'), redirect('/en/a/', '/b/')];
  const from = (prefix: string | null) =>
    movedPages(both, prefix, languages).map((one) => one.from);
  expect(from(null)).toEqual(['/old/', '/en/a/']);
  expect(from('en')).toEqual(['/old/']);
});

test('lostAddresses(address of another language) has moved with that of the own', () => {
  const promised = ['/en/old/', '/en/old/#a', '/en/older/'];
  expect(lostAddresses(promised, new Set(), redirects, languages)).toEqual(['/en/older/']);
});

test('movedPages(file with headings) is in each language the one with headings in it', () => {
  const files = [redirect('/a-ja.csv', '/b-ja.csv')];
  expect(movedPages(files, null, languages)).toMatchObject([{ from: '/a-ja.csv', to: '/b-ja.csv' }]);
  expect(movedPages(files, 'easy', languages)).toMatchObject([
    { from: '/a-ja.csv', to: '/b-ja.csv' },
  ]);
  expect(movedPages(files, 'en', languages)).toMatchObject([{ from: '/a-en.csv', to: '/b-en.csv' }]);
  const promised = ['/a-ja.csv', '/easy/a-ja.csv', '/en/a-en.csv'];
  expect(lostAddresses(promised, new Set(), files, languages)).toEqual([]);
});
