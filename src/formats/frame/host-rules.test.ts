import { expect, test } from 'vitest';
import { hostRules } from './host-rules.ts';

const none = { gone: null, see: [] };

test('hostRules(redirects) writes a page with and without its slash, a file once', () => {
  const rules = hostRules([
    { from: '/old/', to: '/new/#a', ...none },
    { from: '/data/old.csv', to: '/data/new.csv', ...none },
  ]);
  expect(rules.split('\n')).toEqual([
    '/old/ /new/#a 301',
    '/old /new/#a 301',
    '/data/old.csv /data/new.csv 301',
    '',
  ]);
});

test('hostRules(tombstone, anchor) has no rule for them', () => {
  expect(
    hostRules([
      { from: '/gone/', to: null, gone: 'まとめました', see: [] },
      { from: '/new/#b', to: '/new/#a', ...none },
    ]),
  ).toBe('');
});
