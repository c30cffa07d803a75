import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAddresses } from '../../build/addresses/check.ts';
import { readContent } from '../../build/content.ts';
import { recordedAddresses } from '../../build/versions/recorded.ts';
import { REDIRECTS, type Files } from '../../parse/files.ts';
import { formatProblem } from '../../parse/problem.ts';
import { messages } from '../../text/ja/messages.ts';
import { htmlValidator } from '../flaws.ts';
import { readBuilt } from '../site.ts';
import { CITY, CITY_CONTENT } from '../sites.ts';

/** After its first version an indicator of the city got another address, a page went and an anchor moved. */
const flawsOf = htmlValidator();
const files = readContent(CITY_CONTENT);
const saidOf = (text: string): readonly string[] => {
  const changed: Files = { ...files, [REDIRECTS]: text };
  return checkAddresses(CITY, CITY_CONTENT, changed, messages).map(formatProblem);
};

test('checkAddresses(promised addresses, all live or redirected) is silent', () => {
  expect(saidOf(files[REDIRECTS] ?? '')).toEqual([]);
});

test('checkAddresses(lost addresses) names every one and where it was promised', () => {
  const promised = recordedAddresses(CITY_CONTENT, '1.0.0');
  const lost = promised.filter(
    (address) => address.includes('/umbrellas') && !address.startsWith('/embed/v'),
  );
  expect(lost.length).toBeGreaterThan(3);
  const said = saidOf('redirects: []');
  expect(said).toHaveLength(lost.length);
  for (const address of lost)
    expect(said.join('\n')).toMatch(
      new RegExp(`addresses\\.txt:\\d+:1 address: .*${address.replaceAll('.', '\\.')} が`),
    );
});

test('checkAddresses(redirect that leads nowhere) names it alone', () => {
  const said = saidOf('redirects:\n  - { from: /gone/, to: /nowhere/ }\n');
  expect(said).toEqual([
    expect.stringMatching(/redirects\.yaml:\d+:\d+ redirects\[1\]\.to: 「\/nowhere\/」/),
  ]);
});

test('an old page leads on, at once and by a link, and is not to be indexed', async () => {
  const moved = readBuilt('/indicators/umbrellas/', CITY);
  expect(moved).toContain(
    '<meta http-equiv="refresh" content="0; url=/indicators/lost-umbrellas/">',
  );
  expect(moved).toMatch(/<link rel="canonical" href="[^"]+\/indicators\/lost-umbrellas\/">/);
  expect(moved).toContain('<meta name="robots" content="noindex">');
  expect(moved).toContain('<a href="/indicators/lost-umbrellas/">');
  expect(await flawsOf(moved)).toEqual([]);
});

test('a tombstone stays and says where its content went', async () => {
  const tombstone = readBuilt('/weather/', CITY);
  expect(tombstone).toContain('天気のページは、区の一覧にまとめました。');
  expect(tombstone).toContain('<a href="/wards/">');
  expect(tombstone).toContain('<meta name="robots" content="noindex">');
  expect(tombstone).not.toContain('http-equiv="refresh"');
  expect(await flawsOf(tombstone)).toEqual([]);
});

test('an old anchor is still on its page and leads on', () => {
  const card = readBuilt('/wards/akane/2020/', CITY);
  expect(card).toMatch(/<li id="strategy-9"[^>]*>[^<]*<a href="[^"]*#strategy-1">/);
});

test('hosts get a rule for every page and file that moved', () => {
  const rules = readFileSync(`${CITY}/_redirects`, 'utf8');
  expect(rules).toContain('/indicators/umbrellas/ /indicators/lost-umbrellas/ 301\n');
  expect(rules).toContain('/indicators/umbrellas.csv /indicators/lost-umbrellas.csv 301\n');
  expect(rules).not.toContain('/weather/');
});
