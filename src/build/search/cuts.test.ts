import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dictionaryCut } from './analyser.ts';
import { keptCuts } from './cuts.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
const path = `${folder}/cuts.json`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Cuts texts as one build does, and tells which of them reached the dictionary. */
function build(key: string, ...texts: readonly string[]) {
  const asked: string[] = [];
  const { cut, save } = keptCuts(path, key, (text) => {
    asked.push(text);
    return dictionaryCut(text);
  });
  const words = texts.map((text) =>
    cut(text)
      .map(({ surface }) => surface)
      .join('|'),
  );
  save();
  return { asked, words };
}

test('keptCuts(path, key) cuts a text once, in this build and the next', () => {
  const first = build('a', '窓口の案内', '窓口', '窓口の案内');
  expect(first).toEqual({
    asked: ['窓口の案内', '窓口'],
    words: ['窓口|の|案内', '窓口', '窓口|の|案内'],
  });
  expect(build('a', '窓口の案内', '窓口', '案内')).toEqual({
    asked: ['案内'],
    words: ['窓口|の|案内', '窓口', '案内'],
  });
});

test('keptCuts(path, key) forgets what the last build did not ask for, and all of another key', () => {
  expect(build('a', '窓口').asked).toEqual([]);
  expect(build('a', '窓口', '案内').asked).toEqual(['案内']);
  expect(build('b', '窓口').asked).toEqual(['窓口']);
});

test('keptCuts(path, key) cuts anew what was kept by half', () => {
  writeFileSync(path, '{"key":"b","tok');
  expect(build('b', '窓口').asked).toEqual(['窓口']);
});

test('keptCuts(path, key) tells of kept tokens all that is used of them', () => {
  const tell = () => keptCuts(path, 'b', dictionaryCut).cut('窓口の案内をABCで行った');
  const used = ['surface', 'reading', 'partOfSpeech', 'partOfSpeechSubcategory1'] as const;
  const plain = dictionaryCut('窓口の案内をABCで行った').map((token) =>
    Object.fromEntries(used.flatMap((name) => (token[name] ? [[name, token[name]]] : []))),
  );
  expect(tell()).toEqual(plain);
  build('b', '窓口の案内をABCで行った');
  expect(tell()).toEqual(plain);
});
