import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { REDIRECTS, type Files } from '../../parse/files.ts';
import { edited, FILES, FRAMEWORK, REPORT } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { addressChanges } from './addresses.ts';

const editionIn = (files: Files) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
};
const changes = (after: Files, before: Files = FILES) =>
  addressChanges(editionIn(before), editionIn(after)).map(
    ({ address, fate, lost }) => `${address} ${fate}${lost ? '!' : ''}`,
  );
const REST = {
  'content/reports/taisho/2016.yaml': FILES[REPORT].replace('ward: kita', 'ward: taisho'),
};

test('addressChanges(report that comes or goes) tells its page, and its items with it', () => {
  expect(changes({ ...FILES, ...REST })).toEqual(['/wards/taisho/2016/ 新しくできます']);
  expect(changes(FILES, { ...FILES, ...REST })).toEqual([
    '/wards/taisho/2016/ なくなります。移った先の案内がありません!',
  ]);
});

test('addressChanges(page that moves) says where it leads', () => {
  const moved = edited('slug: mutual-support', 'slug: support', FRAMEWORK);
  expect(changes(moved)).toEqual([
    '/indicators/mutual-support/ なくなります。移った先の案内がありません!',
    '/indicators/support/ 新しくできます',
  ]);
  const redirect = (rest: string) => ({
    ...moved,
    [REDIRECTS]: `redirects:\n  - { from: /indicators/mutual-support/, ${rest} }\n`,
  });
  expect(changes(redirect('to: /indicators/support/'))[0]).toBe(
    '/indicators/mutual-support/ なくなり、/indicators/support/ に案内されます',
  );
  expect(changes(redirect('gone: 取りやめた'))[0]).toMatch(/その説明が残ります$/);
});

test('addressChanges(result that goes or comes in between) tells what addresses mean now', () => {
  const first = `      - measure: 助け合いを実感している区民の割合
        outcome: 1`;
  const more = `      - { measure: 新しい結果, comparability: own, value: 1人 }\n${first}`;
  const [one, two, three, ...rest] = changes(edited(first, more));
  expect(one).toMatch(/-result-1 指すものが「助け合い.*」から「新しい結果」に変わります$/);
  expect(two).toMatch(/-result-2 指すものが「講座の参加者数」から「助け合い.*」に変わります$/);
  expect(three).toBe('/wards/kita/2016/#strategy-4-1-result-3 新しくできます');
  expect(rest).toEqual([]);
});

test('addressChanges(measure that is worded anew) is empty', () => {
  expect(changes(edited('講座の参加者数', '講座に来た人の数'))).toEqual([]);
});

test('addressChanges(old addresses) tells where they lead now', () => {
  const led = (rest: string) => ({ ...FILES, [REDIRECTS]: `redirects: [${rest}]` });
  const old = '{ from: /old/, to: /wards/ }';
  expect(changes(led(old))).toEqual(['/old/ /wards/ に案内されます']);
  expect(changes(led('{ from: /old/, to: /data/ }'), led(old))).toEqual([
    '/old/ /data/ に案内されます',
  ]);
  expect(changes(FILES, led(old))).toEqual(['/old/ 案内がなくなります!']);
  expect(changes(led(old), led(old))).toEqual([]);
});
