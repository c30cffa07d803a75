import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../check/content.ts';
import { createCity } from './create.ts';

const base = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

describe.each(['ja', 'en'])('a city in %s', (language) => {
  const folder = join(base, language);
  const outcome = createCity({ folder, language });

  test('is begun in a new folder, without a mistake or a warning, and says how to go on', () => {
    expect(outcome.done).toBe(true);
    expect(outcome.lines.join('\n')).toContain(`/${language} npm start`);
    const { problems, warnings } = checkContent(folder);
    expect([problems, warnings]).toEqual([[], []]);
    expect(existsSync(join(folder, '.schemas/framework.json'))).toBe(true);
  });

  test('speaks one language only', () => {
    const { editions } = checkContent(folder);
    expect(editions.map(({ words }) => words.language)).toEqual([language]);
  });

  test('is not begun where something stands already, which stays as it is', () => {
    const before = readdirSync(folder);
    expect(createCity({ folder, language }).done).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
  });
});

test('createCity(no folder, a file, a language without a template) writes nothing', () => {
  const file = join(base, 'file');
  writeFileSync(file, 'mine');
  const folder = join(base, 'fr');
  const orders = [
    { folder: null, language: 'en' },
    { folder: file, language: 'en' },
    { folder, language: 'fr' },
  ];
  expect(orders.map((order) => createCity(order).done)).toEqual([false, false, false]);
  expect(existsSync(folder)).toBe(false);
});
