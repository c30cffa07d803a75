import { expect, test } from 'vitest';
import { hintFiles, hintFilesFor } from './hint-files.ts';

const hints = [
  ['待機児童', '保活', 'nursery', 'キャンセル待ち'],
  ['窓口', '市役所'],
] as const;

const hintsFor = (query: string) => hintFilesFor(query).flatMap((file) => hintFiles(hints)[file]);

test('hintFilesFor names the files with the hints of words within a query', () => {
  expect(hintsFor('今年の保活').flat()).toContain('保活');
  expect(hintsFor('the nursery').flat()).toContain('nursery');
  expect(hintsFor('ｷｬﾝｾﾙ待ち').flat()).toContain('キャンセル待ち');
});

test('hintFiles keeps every hint once', () => {
  const asked = hintFiles(hints).flatMap((file) => file.flatMap(([, ...some]) => some));
  expect([...asked].sort()).toEqual(['nursery', 'キャンセル待ち', '保活', '市役所'].sort());
});
