import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CITY_CONTENT } from '../../site/sites.ts';
import { checkContent } from '../check/content.ts';
import { contentFolder, readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { isUntold, withVersion } from './log.ts';
import { RECIPES } from './recipes.ts';

test('every recipe stands in CONTRIBUTING', () => {
  const headings = readFileSync('CONTRIBUTING.md', 'utf8').match(/^## .+$/gm) ?? [];
  expect(headings).toEqual(expect.arrayContaining(RECIPES.map(({ heading }) => `## ${heading}`)));
});

test.each([CITY_CONTENT, contentFolder()])(
  'the recipes can be followed one after the other in %s, and once more',
  (folder) => {
    const files = [...RECIPES, ...RECIPES].reduce(
      (start, { edit }) => edit({ files: start, promised: [] }),
      readContent(folder),
    );
    const reading = readEditions(files);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  },
);

test('withVersion(what messages offer) writes them into a version on top', () => {
  const { files, messages } = checkContent(CITY_CONTENT);
  const spot = { report: 'akane/2022', strategy: '4-a', initiative: null, result: 1 };
  const change = { spot, field: 'value', before: '4.0点', after: '4.2点' } as const;
  const cell = {
    table: 'wards',
    row: 'akane',
    column: 'name',
    before: '茜区',
    after: '新茜区',
  } as const;
  const untold = [messages.figureChanged(change), messages.cellChanged(cell)].map((said) => ({
    ...{ ...said, file: '', line: 1, column: 1, field: '' },
  }));
  expect(untold.every(isUntold)).toBe(true);
  const text = withVersion(files, 'minor', untold)['content/changes.yaml'] ?? '';
  const [newest = '', before] = text.split(/^ {2}- version: /m).slice(1);
  expect(before).toMatch(/^1\.1\.1/);
  expect(newest).toMatch(/^1\.2\.0/);
  for (const said of ['report: akane/2022', 'before: 4.0点', 'after: 4.2点', 'after: 新茜区'])
    expect(newest).toContain(said);
});
