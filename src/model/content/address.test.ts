import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test.each([
  ['/', '/'],
  ['/wards/north/2016/', '/wards/north/2016/'],
  ['/wards/north/2016/#strategy-4-1', '/wards/north/2016/#strategy-4-1'],
  ['/data/results.csv', '/data/results.csv'],
  ['/data/OLD.CSV', '/data/OLD.CSV'],
  ['/data/v1.0.0/results.csv', '/data/v1.0.0/results.csv'],
  ['/%E5%8C%97%E5%8C%BA/', '/北区/'],
  ['/北区/#%E8%A9%95%E4%BE%A1', '/北区/#評価'],
  ['/wards/index.html', '/wards/'],
  ['/index.html', '/'],
  ['/wards/north/index.html#a', '/wards/north/#a'],
  ['/100%25/', '/100%/'],
  ['/a+b(c)&d=e/', '/a+b(c)&d=e/'],
])('readAddress(%s) is %s', (written, read) => {
  expect(readAddress(written)).toBe(read);
});

test.each([
  ...['/old/*', '/wards/:ward/', '/*/', '/data/*.csv', '/a:b/', '/old/%2A', '/%3Aslug/'],
  ...['https://example.org/old/', '//example.org/', '/\\example.org/', 'javascript:alert(1)/'],
  ...['/old/?page=2', '/old/%3Fa/', '/old/#a#b', '/old/#', '/old/#a b', '', '#a', 'old/'],
  ...['/%E5%8C/', '/%/', '/%zz/', '/a%2Fb/', '/a%00b/', '/a%0Ab/', '/a b/', '/a%20b/'],
  ...['/../', '/a/../b/', '/./', '/a//b/', '/%2e%2e/', '/...', '/old', '/data/v1.0.0'],
  ...['/data/results.csv/old/', '/.csv', `/${'長'.repeat(90)}/`, '/\ud800/'],
])('readAddress(%s) is none of this site', (written) => {
  expect(readAddress(written)).toBeNull();
});
