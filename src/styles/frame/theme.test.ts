import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { OWN_LOOK, ROLES } from '../../model/look/palette.ts';

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

test('the colours of the theme are the look from which that of a city is checked', () => {
  const tokens = readFileSync(
    createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
    'utf8',
  );
  const [light = '', dark = ''] = (
    sheets.find(({ path }) => path.endsWith('/theme.css'))?.text ?? ''
  ).split('@media');
  const stated = (block: string, role: string): string => {
    const name = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const [, value = ''] = new RegExp(`--${name}: (.+);`).exec(block) ?? [];
    const [, token = value] = /^var\((--.+)\)$/.exec(value) ?? [];
    return new RegExp(`${token}: (#\\w+);`).exec(tokens)?.[1] ?? value;
  };
  for (const role of ROLES)
    expect([role, stated(light, role), stated(dark, role)]).toEqual([
      role,
      OWN_LOOK.light[role],
      OWN_LOOK.dark[role],
    ]);
});
