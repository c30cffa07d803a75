import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceEntries, replaceSite, restoreSite } from './swap.ts';

/** A last site and the next one, in a folder of their own. */
function sites() {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const place = Object.fromEntries(
    ['site', 'next', 'last'].map((name) => [name, join(folder, name)]),
  ) as Record<'site' | 'next' | 'last', string>;
  write(place.site, { 'index.html': 'last', 'old.html': 'last' });
  write(place.next, { 'index.html': 'next', 'new.html': 'next' });
  return place;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const LAST = { 'index.html': 'last', 'old.html': 'last' };
const NEXT = { 'index.html': 'next', 'new.html': 'next' };

test('replaceSite(place) leaves the next site and nothing of the last', () => {
  const place = sites();
  replaceSite(place);
  expect(filesIn(place.site)).toEqual(NEXT);
});

test('replaceEntries(site, next) does so in a folder that cannot be renamed', () => {
  const { site, next } = sites();
  replaceEntries(site, next);
  expect(filesIn(site)).toEqual(NEXT);
});

/** What lies in a site at each moment at which its entries can be stopped from changing places. */
const STOPPED = [
  ['while the next is copied', { '.next.part': ['index.html'] }, LAST],
  ['when it is copied', { '.next': ['index.html', 'new.html'] }, LAST],
  [
    'while the last leaves',
    { '.next': ['index.html', 'new.html'], '.last.part': ['index.html'] },
    LAST,
  ],
  [
    'when it has left',
    { '.next': ['index.html', 'new.html'], '.last': ['index.html', 'old.html'] },
    NEXT,
  ],
  [
    'while the next enters',
    { '': ['new.html'], '.next': ['index.html'], '.last': ['index.html', 'old.html'] },
    NEXT,
  ],
  ['when it has entered', { '': ['index.html', 'new.html'], '.last': ['index.html'] }, NEXT],
] as const;

test.each(STOPPED)(
  'restoreSite(place) makes a site whole that was stopped %s',
  (_, inside, whole) => {
    const place = sites();
    const held: Readonly<Record<string, readonly string[]>> = inside;
    const left = held['.last.part'] ?? held['.last'] ?? [];
    const isLeaving = left.length > 0;
    renameSync(place.site, place.last);
    const stays = held['.last']
      ? []
      : ['index.html', 'old.html'].filter((one) => !left.includes(one));
    write(place.site, Object.fromEntries(stays.map((name) => [name, 'last'])));
    for (const [folder, names] of Object.entries(held)) {
      const text = isLeaving && folder.startsWith('.last') ? 'last' : 'next';
      write(join(place.site, folder), Object.fromEntries(names.map((name) => [name, text])));
    }
    restoreSite({ ...place, last: join(place.last, 'nowhere') });
    expect(filesIn(place.site)).toEqual(whole);
  },
);
