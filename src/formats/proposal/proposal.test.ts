import { describe, expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { CHANGES, SEARCH, type Files } from '../../parse/files.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { edited, FILES, FRAMEWORK, GLOSSARY, REPORT, SITE, WARDS } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { proposal } from './proposal.ts';

const editionIn = (files: Files) => {
  const reading = parseDataset(files, messages);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return editionOf(reading.dataset);
};
const proposed = (after: Files, before: Files = FILES) =>
  proposal(editionIn(before), editionIn(after));

/** What is told of parts: part, place, field, before → after. */
const told = (after: Files, before?: Files): readonly string[] =>
  [...proposed(after, before).parts].flatMap(([part, changes]) =>
    changes.map(
      ({ place, field, before, after }) =>
        `${part}: ${place.name} ${field} ${before ?? '―'} → ${after ?? '―'}`,
    ),
  );

const BLOCK = '北区（2016年度）戦略【4-1】';
const SHARE = `${BLOCK}「助け合いを実感している区民の割合」`;
const INITIATIVE = '北区（2016年度）取組【4-1-1】';

describe('an edit of a report', () => {
  test.each([
    [
      'value: 54.10%',
      'value: 54.10%\n        figure: 54%',
      `figures: ${SHARE} 当年度の値 54.10% 54.1 % → 54.10% 54 %`,
    ],
    ['previous: ―', 'previous: 50%', `figures: ${SHARE} 前年度の値 ― → 50%`],
    ['value: 5回', 'value: 6回', `figures: ${INITIATIVE}「講座の回数」 当年度の値 5回 → 6回`],
    [
      'target: 3回以上',
      'target: 4回以上',
      `targets: ${INITIATIVE}「講座の回数」 目標 3回以上 → 4回以上`,
    ],
    ['rating: S', 'rating: A', `ratings: ${BLOCK} 全体の評価 S 好調 → A 順調`],
    ['progress: a', 'progress: b', `ratings: ${BLOCK} 進捗状況 a 順調 → b 不調`],
    ['achievement: ①(ⅰ)', 'achievement: ③', `ratings: ${INITIATIVE} 達成の印 ①(ⅰ) 達成 → ③ 撤退`],
    ['effectiveness: ○', 'effectiveness: ×', `ratings: ${INITIATIVE} 有効性 ○ 有効 → × 見直す`],
    ['rating: A', 'rating: A\n        break: 変更。', `notes: ${SHARE} 注記 ― → 変更。`],
    [
      'comparability: same',
      'comparability: variant\n        note: 対象がせまい',
      `naming: ${SHARE} 共通指標との対応 1-1-a（共通の設問） → 1-1-a（設問や対象が異なる）`,
    ],
    [
      'indicators: [1-1-a, 1-3-b]',
      'indicators: [1-1-a]',
      `naming: ${BLOCK} 対応する指標 1-1-a、1-3-b → 1-1-a`,
    ],
    ['rating: S', 'rating: S\n    issue: 参加が少ない', `texts: ${BLOCK} 課題 ― → 参加が少ない`],
    [
      'form: 二つのシート',
      'form: 一つのシート',
      `registers: 北区（2016年度） 資料の様式 二つのシート → 一つのシート`,
    ],
  ])('%s → %s', (from, to, line) => {
    expect(told(edited(from, to))).toContain(line);
  });

  test('of a survey that many results share is told once', () => {
    const surveyed = edited(
      'strategies:\n',
      'surveys:\n  - { id: all, name: 区民調査, method: random, answered: 700 }\nstrategies:\n',
    );
    const before = {
      ...surveyed,
      [REPORT]: (surveyed[REPORT] ?? '').replaceAll(
        '        rating:',
        '        survey: all\n        rating:',
      ),
    };
    const after = { ...before, [REPORT]: before[REPORT].replace('answered: 700', 'answered: 715') };
    expect(told(after, before)).toEqual([
      'surveys: 北区（2016年度）の結果2件 調査 区民調査（無作為に選んだ人への調査、回答700人） → 区民調査（無作為に選んだ人への調査、回答715人）',
    ]);
  });

  test('that puts a result in above others changes nothing of these', () => {
    const first = '      - measure: 助け合いを実感している区民の割合\n        outcome: 1';
    const { parts, added, removed } = proposed(
      edited(first, `      - { measure: 新しい結果, comparability: own, value: 1人 }\n${first}`),
    );
    expect([...parts.values()].flat()).toEqual([]);
    expect(added.rows.map(({ measure, value }) => `${measure} ${value ?? ''}`)).toEqual([
      '新しい結果 1人',
    ]);
    expect(removed.rows).toEqual([]);
  });

  test('that adds a strategy without results tells its texts; with results, these', () => {
    const bare = '  - { code: 4-2, indicators: [1-1-a], aim: 新しい状態 }\ninitiatives:';
    expect(told(edited('initiatives:', bare))).toEqual([
      'texts: 北区（2016年度）戦略【4-2】 めざす状態 ― → 新しい状態',
    ]);
    const full = bare.replace(
      ' }',
      ', results: [{ measure: 新, comparability: own, value: 1人 }] }',
    );
    expect(told(edited('initiatives:', full))).toEqual([]);
    expect(proposed(edited('initiatives:', full)).added.rows).toHaveLength(1);
  });
});

describe('an edit of what is not a report', () => {
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
  ] as const)('%s: %s → %s', (file, from, to, line) => {
    expect(told(edited(from, to, file))).toContain(line);
  });

  test('of the help for the search, or of a page written by hand, is told', () => {
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

  test('that adds or removes an entry of a register names it', () => {
    const ward =
      '  - { code: 27199, slug: minami, name: 南区, kana: みなみく, romaji: Minami-ku, tile: { row: 9, column: 9 } }\n';
    const more = { ...FILES, [WARDS]: FILES[WARDS] + ward };
    expect(proposed(more).added.entries).toEqual(['南区']);
    expect(proposed(FILES, more).removed.entries).toEqual(['南区']);
    expect(
      proposed(more).sentences.map(({ place, before }) => [place.name, before]),
    ).toContainEqual(['南区', null]);
  });
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
