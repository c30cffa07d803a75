import { expect, test } from 'vitest';
import { linksOf } from '../../links.ts';
import { hostHeaders } from './host-headers.ts';

const rules = hostHeaders(linksOf('https://example.org/results/'));
const ruleOf = (path: string) => rules.split('\n\n').filter((rule) => rule.startsWith(`${path}\n`));

test('hostHeaders(links) stand below the folder of the site', () => {
  const paths = rules.split('\n').filter((line) => line.startsWith('/'));
  expect(paths.every((path) => path.startsWith('/results/'))).toBe(true);
});

test('hostHeaders(links) let anyone frame an embed, and nobody a page', () => {
  expect(ruleOf('/results/*')).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
  expect(ruleOf('/results/embed/*').join()).toContain(
    '  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *',
  );
});

test('hostHeaders(links) let other sites read the data, and name the types of its files', () => {
  for (const path of ['data/*', 'indicators/*', 'wards/*', 'findings/*', 'ratings*'])
    expect(ruleOf(`/results/${path}`).join()).toContain('Access-Control-Allow-Origin: *');
  expect(ruleOf('/results/*.parquet').join()).toContain('application/vnd.apache.parquet');
});

test('hostHeaders(links of several languages) hold below the folder of each', () => {
  const base = 'https://example.org/results/';
  const all = hostHeaders(linksOf(base), [linksOf(base, 'en')]);
  for (const folder of ['/results/', '/results/en/'])
    expect(all).toContain(`${folder}embed/*\n  ! Content-Security-Policy`);
  expect(all).toContain('/results/en/data/*\n  Access-Control-Allow-Origin: *');
  expect(all.split('\n').filter((line) => line === '/results/*')).toHaveLength(1);
});
