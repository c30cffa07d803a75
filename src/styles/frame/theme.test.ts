import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/styles/**/*.css').map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

test('nothing but colours changes in dark, all of them in one place', () => {
  const dark = sheets.filter(({ text }) => text.includes('prefers-color-scheme'));
  expect(dark.map(({ path }) => path)).toEqual(['src/styles/frame/theme.css']);
  const [, block = ''] =
    /@media \(prefers-color-scheme: dark\) \{\n {2}:root \{\n(.*?)\n {2}\}/s.exec(
      dark[0]?.text ?? '',
    ) ?? [];
  const colour = /^ {4}--[\w-]+: (?:#[\da-f]{6}|var\(--color-[\w-]+\));$/;
  expect(block.split('\n').length).toBeGreaterThan(5);
  expect(block.split('\n').filter((line) => !colour.test(line))).toEqual([]);
});
