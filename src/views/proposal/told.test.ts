import { expect, test } from 'vitest';
import { toldChanges, type Told } from './told.ts';

const told = (key: string, text: string): Told => ({
  ...{ key, text, field: '課題' },
  place: { name: key, href: `https://a.example/${key}` },
});
const changes = (before: readonly Told[], after: readonly Told[]) =>
  toldChanges(before, after).map(
    ({ place, before, after }) => `${place.name} ${place.href} ${before} → ${after}`,
  );

test('toldChanges(before, after) has what changes and goes in its order, then what comes', () => {
  expect(
    changes(
      [told('a', '一'), told('b', '二'), told('c', '三')],
      [told('d', '四'), told('c', '三'), told('a', '五')],
    ),
  ).toEqual([
    'a https://a.example/a 一 → 五',
    'b https://a.example/b 二 → null',
    'd null null → 四',
  ]);
});

test('toldChanges(same in another order) is empty', () => {
  expect(changes([told('a', '一'), told('b', '二')], [told('b', '二'), told('a', '一')])).toEqual(
    [],
  );
});
