import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metOn, saidOn } from '../said.ts';
import { TOWN } from '../sites.ts';

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff9f]/u;
const town = saidOn(TOWN);

describe('of a city in English', () => {
  test('no page says anything in Japanese, nor any file', () => {
    expect(metOn(town, new RegExp(JAPANESE, 'gu'))).toEqual([]);
    const files = globSync('**/*.{csv,json,jsonld,svg,xml,txt,md,css,webmanifest}', { cwd: TOWN })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.includes('pagefind/'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => JAPANESE.test(readFileSync(`${TOWN}/${file}`, 'utf8')))).toEqual(
      [],
    );
  });

  test('no page names another city, its wards, its goals or its fiscal years', () => {
    expect(metOn(town, /Osaka|Monosashi|fiscal year|\bFY ?\d/gi)).toEqual([]);
    const prose = town.filter(({ page }) => !page.startsWith('/data/'));
    expect(metOn(prose, /(?<![?&])\bwards?\b|\bgoals?\b/gi)).toEqual([]);
  });

  test('no number runs into its unit, and no sentence into the next', () => {
    expect(metOn(town, /\d(?:minutes?|potholes?|volunteers?|complaints?|trees?)/g)).toEqual([]);
    expect(metOn(town, /[a-z)][.!?][A-Z][a-z]/g)).toEqual([]);
  });

  test('nothing is shown of what it does not have: initiatives, and scales but one', () => {
    expect(globSync('initiatives/**', { cwd: TOWN })).toEqual([]);
    const page = town.find((one) => one.page === '/methods/');
    expect(page?.texts.filter((text) => text === 'Mark')).toHaveLength(1);
  });
});
