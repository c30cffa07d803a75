import { expect, test } from 'vitest';
import { CHANGES, SEARCH } from '../../parse/files.ts';
import { edited, FILES, FRAMEWORK, GLOSSARY, SITE, WARDS } from '../../parse/fixture.ts';
import { proposed, told } from './fixture.ts';

test.each([
  [
    FRAMEWORK,
    'target: 50%以上',
    'target: 41%以上',
    'registers: 助け合い（1-1-a） 目標 50%以上 → 41%以上',
  ],
  [
    FRAMEWORK,
    'name: 地域づくり',
    'name: 町づくり',
    'registers: 共通指標の一覧 目標の名前 地域づくり → 町づくり',
  ],
  [
    FRAMEWORK,
    'explanation: 二つの指標がある',
    'explanation: 指標',
    'texts: 基本方針 方針の説明 二つの指標がある → 指標',
  ],
  [
    WARDS,
    'kana: たいしょうく',
    'kana: たいしょう',
    'registers: 大正区 読み たいしょうく → たいしょう',
  ],
  [
    GLOSSARY,
    'meaning: 市の中の区域',
    'meaning: 区域',
    'texts: 区 用語 区（く）\n市の中の区域\n行政区 → 区（く）\n区域\n行政区',
  ],
  [SITE, 'title: ものさし', 'title: はかり', 'texts: サイト全体 サイトの題名 ものさし → はかり'],
] as const)('an edit of %s: %s → %s', (file, from, to, line) => {
  expect(told(edited(from, to, file))).toContain(line);
});

test('an edit of the help for the search, or of a page written by hand, is told', () => {
  const [page, help] = ['content/pages/about.md', SEARCH];
  const text = (more: string) => `---\ntitle: 題\ndescription: 説明\n---\n\n一段落。\n${more}`;
  const before = { ...FILES, [page]: text(''), [help]: 'hints: []' };
  const after = {
    ...before,
    [page]: text('\n二段落。\n'),
    [help]: 'hints: [{ word: 助け合い, asked: [近所] }]',
  };
  expect(told(after, before)).toEqual([
    'texts: 題 本文 ― → 二段落。',
    'texts: 検索 検索の言葉 ― → 助け合い：近所',
  ]);
});

test('an edit that adds or removes an entry of a register names it', () => {
  const ward =
    '  - { code: 27199, slug: minami, name: 南区, kana: みなみく, romaji: Minami-ku, tile: { row: 9, column: 9 } }\n';
  const more = { ...FILES, [WARDS]: FILES[WARDS] + ward };
  expect(proposed(more).added.entries).toEqual(['南区']);
  expect(proposed(FILES, more).removed.entries).toEqual(['南区']);
  expect(proposed(more).sentences.map(({ place, before }) => [place.name, before])).toContainEqual([
    '南区',
    null,
  ]);
});

test('proposal(same content at another address) is nothing but the address', () => {
  const moved = edited('https://example.org/\n', 'https://city.example.org/results/\n', SITE);
  const { addresses, sentences, charts } = proposed(moved);
  expect(told(moved)).toEqual([
    'texts: サイト全体 サイトのアドレス https://example.org/ → https://city.example.org/results/',
  ]);
  expect([addresses, sentences, charts]).toEqual([[], [], []]);
});

test('proposal(content that names a new version) says which, else which would follow', () => {
  const version = (number: string) =>
    `  - { version: ${number}, date: 2026-12-01, kind: correction, summary: 訂正, entries: [{ what: 値, why: 誤り }] }\n`;
  const before = { ...FILES, [CHANGES]: `versions:\n${version('1.0.0')}` };
  const after = { ...FILES, [CHANGES]: `versions:\n${version('1.0.1')}${version('1.0.0')}` };
  expect(proposed(after, before).releases.map((release) => release.version)).toEqual(['1.0.1']);
  expect(proposed(before, before)).toMatchObject({ releases: [], next: { version: '1.0.1' } });
  expect(proposed(FILES).next).toBeNull();
});
