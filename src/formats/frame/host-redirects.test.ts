import { expect, test } from 'vitest';
import { siteLanguages } from '../../edition.ts';
import { linksOf } from '../../links.ts';
import type { Redirect } from '../../model/content/redirect.ts';
import { hostRedirects } from './host-redirects.ts';

const BASE = 'https://example.org/results/';
const links = [linksOf(BASE)];

const languages = siteLanguages(['ja', 'en']);
const rulesOf = (redirects: readonly Redirect[], all = links) =>
  hostRedirects(all, redirects, languages);

const none = { gone: null, see: [] };

test('hostRedirects(redirects) writes a file once, then a page with its slash, then without', () => {
  const rules = rulesOf([
    { from: '/old/', to: '/new/#a', ...none },
    { from: '/data/old.csv', to: '/data/new.csv', ...none },
  ]);
  expect(rules.split('\n')).toEqual([
    '/results/data/old.csv /results/data/new.csv 301',
    '/results/old/ /results/new/#a 301',
    '/results/old /results/new/#a 301',
    '',
  ]);
});

test('hostRedirects(tombstone, anchor) has no rule for them', () => {
  expect(
    rulesOf([
      { from: '/gone/', to: null, gone: 'まとめました', see: [] },
      { from: '/new/#b', to: '/new/#a', ...none },
    ]),
  ).toBe('');
});

test('hostRedirects(names in Japanese, signs of patterns in an anchor) encodes them once', () => {
  expect(rulesOf([{ from: '/北区/', to: '/wards/100%/#a:b*', ...none }]).split('\n')).toEqual([
    '/results/%E5%8C%97%E5%8C%BA/ /results/wards/100%25/#a%3Ab%2A 301',
    '/results/%E5%8C%97%E5%8C%BA /results/wards/100%25/#a%3Ab%2A 301',
    '',
  ]);
});

test('hostRedirects(several languages) writes the files of each before any page', () => {
  const moved = [
    { from: '/old/', to: '/new/', ...none },
    { from: '/old.csv', to: '/new.csv', ...none },
  ];
  const rules = rulesOf(moved, [...links, linksOf(BASE, 'en')]).split('\n');
  expect(rules.map((rule) => rule.split(' ')[0])).toEqual([
    ...['/results/old.csv', '/results/en/old.csv', '/results/old/', '/results/en/old/'],
    ...['/results/old', '/results/en/old', ''],
  ]);
});
