import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Colour } from './colour.ts';
import { contrastOf, mixed, moved } from './colour.ts';
import { faintPairs } from './contrast.ts';
import { lookOf, OWN_LOOK, ROLES, type Mode, type Role, type StatedLook } from './palette.ts';

type Some = Readonly<Partial<Record<Role, Colour>>>;

const stated = (light: Some, dark: Some = {}): StatedLook => ({
  light: whole(light),
  dark: whole(dark),
});

const whole = (some: Some): StatedLook[Mode] =>
  Object.fromEntries(ROLES.map((role) => [role, some[role] ?? null])) as StatedLook[Mode];

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, '0')}`);

const RUNS = { numRuns: 40 };

test('contrastOf(black, white) is 21, and of the greys of WCAG what it says', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('mixed(colour, other, share) holds that share of the other', () => {
  expect(mixed('#ffffff', '#000000', 0)).toBe('#ffffff');
  expect(mixed('#ffffff', '#000000', 0.5)).toBe('#808080');
});

test('moved(colour, towards, holds) is the first one that holds, null if none does', () => {
  const readable = (one: Colour) => contrastOf(one, '#ffffff') >= 4.5;
  expect(moved('#0a5c4a', 'black', readable)).toBe('#0a5c4a');
  expect(readable(moved('#3fae8e', 'black', readable) ?? '#ffffff')).toBe(true);
  expect(moved('#3fae8e', 'white', readable)).toBeNull();
});

test('lookOf(nothing stated) is the generator’s own look, which nobody finds fault with', () => {
  expect(lookOf(stated({}))).toEqual(OWN_LOOK);
  expect(faintPairs(stated(OWN_LOOK.light, OWN_LOOK.dark))).toEqual([]);
});

test('lookOf(key colour) lets links, its pale form and dark mode follow', () => {
  const { light, dark } = lookOf(stated({ key: '#0a5c4a' }));
  expect(light).toMatchObject({ key: '#0a5c4a', link: '#0a5c4a', target: OWN_LOOK.light.target });
  expect(contrastOf(dark.key, dark.paper)).toBeGreaterThan(7);
  expect([dark.link, dark.keyPale === OWN_LOOK.dark.keyPale]).toEqual([dark.key, false]);
});

test('faintPairs(a key colour that can be read in light) finds nothing in dark', () => {
  fc.assert(
    fc.property(colours, (key) => {
      const faint = faintPairs(stated({ key }));
      expect(faint.filter(({ mode }) => mode === 'dark')).toEqual([]);
    }),
    RUNS,
  );
});

test('faintPairs(any colour) names a colour that is enough, wherever there is one', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom(...ROLES), (colour, role) => {
      for (const { place, enough, ratio, needed } of faintPairs(stated({ [role]: colour }))) {
        expect(ratio).toBeLessThan(needed);
        expect(place).toEqual({ mode: 'light', role });
        if (enough !== null) expect(faintPairs(stated({ [role]: enough }))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('faintPairs(look) tells the faintest pair of a colour, and of the paper that is at fault', () => {
  expect(faintPairs(stated({ key: '#3fae8e' }))).toMatchObject([
    { mode: 'light', front: 'link', back: 'panel', needed: 4.5, place: { role: 'key' } },
  ]);
  expect(faintPairs(stated({}, { paper: '#777777' }))).toMatchObject([
    { mode: 'dark', back: 'paper', place: { mode: 'dark', role: 'paper' } },
  ]);
  expect(faintPairs(stated({ edge: '#bbbbbb' }))).toMatchObject([{ front: 'edge', needed: 3 }]);
});
