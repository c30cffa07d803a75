import { describe, expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { contentFormat } from './content-format.ts';

const { fromFile, toFile } = contentFormat(['ja'], '# first');
const files = Object.entries({ ...readContent(CITY_CONTENT), ...readContent() }).filter(([path]) =>
  path.endsWith('.yaml'),
);

describe('a file that nothing was changed in is written as it was', () => {
  test.each(files)('%s', (_, text) => {
    expect(toFile(fromFile(text))).toBe(text);
  });
});

test('what a form leaves empty is not written', () => {
  const text = 'ward: north\nsource: { title: 題 }\n';
  const form = { ...fromFile(text), note: '', surveys: [], strategies: null };
  expect(toFile({ ...form, source: { title: '題', form: '' } })).toBe(text);
});

test('a new file begins with its first line', () => {
  expect(toFile({ ward: 'north', note: '' })).toBe('# first\nward: north\n');
});
