import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../build/content.ts';
import { editionOf } from '../edition.ts';
import { siteRecords } from '../build/search/search.ts';
import { parseDataset } from '../parse/dataset.ts';
import { findFile } from '../build/server.ts';
import { DIST } from './site.ts';
import { messages } from '../text/ja/messages.ts';

const reading = parseDataset(readContent(), messages);
const records = reading.ok ? siteRecords(editionOf(reading.dataset)) : [];

test('everything that can be found leads to an anchor that is there', () => {
  expect(records.length).toBeGreaterThan(200);
  const lost = records.filter(({ href }) => {
    const [path = '', anchor] = href.split('#');
    const html = readFileSync(findFile(DIST, path) ?? '', 'utf8');
    return anchor !== undefined && !html.includes(` id="${anchor}"`);
  });
  expect(lost.map(({ href }) => href)).toEqual([]);
});

test('every kind can be found, and every result with its figures', () => {
  const kinds = new Set(records.map(({ kind }) => kind));
  expect(kinds.size).toBe(8);
  const results = records.filter(({ kind }) => kind === 'result');
  expect(results.every(({ figures }) => figures !== null)).toBe(true);
});
