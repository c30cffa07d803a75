import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { MISTAKES, spoil } from './mistakes.ts';
import { kept, outcomeOf } from './outcome.ts';
import { CITY_CONTENT, MADE } from '../sites.ts';

const spoilt = spoil(readContent(CITY_CONTENT));

describe('all mistakes of a content are named at once, each with its place and its remedy', () => {
  const { status, said } = outcomeOf('mistaken');

  test.each(Object.entries(MISTAKES))('%s', (_, { file, at, says }) => {
    const text = spoilt[file] ?? '';
    const place = at === '' ? '' : `${placeOf(text, text.indexOf(at))} `;
    const message = said.split('\n').find((line) => line.startsWith(`${file}:${place}`));
    expect(message, said).toMatch(/^content\/[^:]+:\d+:\d+ \S+: .+ — .+/);
    expect(message).toContain(says);
  });

  test('their number is told, and nothing is built', () => {
    expect(status).toBe(1);
    expect(said).toContain(`\n${Object.keys(MISTAKES).length}件の誤り`);
  });
});

describe('the last good site stays as it was', () => {
  test.each([
    ['when the content has mistakes', 'mistaken'],
    ['when a version of such content is to be recorded', 'unreleased'],
    ['when a page or file cannot be made', 'broken'],
    ['when the build before was stopped while it replaced the site', 'stopped'],
  ])('%s', (_, name) => {
    expect(outcomeOf(name).status).not.toBe(0);
    expect(readdirSync(`${MADE}/${name}`)).toEqual(['index.html']);
    expect(readFileSync(`${MADE}/${name}/index.html`, 'utf8')).toBe('the last good site');
  });
});

test('a second build of the same content draws no picture again', () => {
  expect(outcomeOf('city').status).toBe(0);
  expect(kept('second pictures')).toEqual(kept('first pictures'));
  expect(kept('first pictures')).not.toEqual([]);
});

/** `line:column`, both from 1. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
