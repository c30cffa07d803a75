import { describe, expect, test } from 'vitest';
import { proposalMarkdown } from '../../formats/proposal/markdown.ts';
import { wordsOf } from '../../text/words.ts';
import { CITY, TEN_EDITS, THREE_MISTAKES, useCopies, type Edit } from './fixture.ts';
import { checkState, stateReport } from './report.ts';

const copyOf = useCopies();
const city = checkState(CITY);
const reportOf = (...edits: readonly Edit[]) => stateReport(city, checkState(copyOf(...edits)));
const said = (edits: readonly Edit[], limit?: number) =>
  proposalMarkdown(wordsOf('ja'), { ...reportOf(...edits), pictures: () => [] }, limit);

/** What an edit changes: part, place, field, before → after. */
const told = (edit: Edit): readonly string[] =>
  [...(reportOf(edit).proposal?.parts ?? [])].flatMap(([part, changes]) =>
    changes.map(
      ({ place, field, before, after }) =>
        `${part}: ${place.name} ${field} ${before ?? '―'} → ${after ?? '―'}`,
    ),
  );

const ASKED = '近所であいさつを交わしていると感じる区民の割合';
test.each([
  ['value', `figures: 茜区（2022年度）戦略【1】「${ASKED}」 当年度の値 57.4% → 58.4%`],
  [
    'previous',
    'figures: 茜区（2022年度）戦略【1】「虹祭りに初めて加わった人」 前年度の値 1,000人 → 1,010人',
  ],
  [
    'target',
    `targets: 茜区（2022年度）戦略【1】「${ASKED}」 目標 58%以上（2022年度まで） → 59%以上（2022年度まで）`,
  ],
  [
    'rating',
    'ratings: 茜区（2022年度）戦略【2】「届けられた持ち主の分からない傘」 評価 B 順調でない → A 順調',
  ],
  [
    'name',
    'naming: 茜区（2022年度）戦略【4-b】「窓口で待った時間」 測ったもの 窓口で待った時間 → 窓口で待った長さ',
  ],
  [
    'indicator',
    'registers: あいさつを交わす区民（1-1-a） 短い名前 あいさつを交わす区民 → あいさつする区民',
  ],
  [
    'issue',
    'texts: 茜区（2022年度）戦略【5】 課題 傘立てを置く場所がない。 → 傘立てを置く場所が足りない。',
  ],
] as const)('an edit of a %s is told where it stands, in words of the reports', (name, line) => {
  const edit = TEN_EDITS[name];
  expect(edit && told(edit)).toEqual([line]);
});

test('an edit of a note is told', () => {
  expect(TEN_EDITS['note'] && told(TEN_EDITS['note']).join()).toMatch(
    /^notes: 橙区（2022年度）戦略【1-1】「町会に.*」 注記 .*せまい。 → .*少ない。$/,
  );
});

test('a result that comes or goes is told as a whole, and its neighbours do not change', () => {
  const [added, removed] = ['added', 'removed'].map((name) =>
    reportOf(...(TEN_EDITS[name] ? [TEN_EDITS[name]] : [])),
  );
  expect(added?.proposal?.added.rows).toMatchObject([
    { measure: '待った人', value: '12人', previous: null, rating: 'A 順調' },
  ]);
  expect(added?.proposal?.removed.rows).toEqual([]);
  expect(removed?.proposal?.removed.rows).toMatchObject([
    { measure: '旗を見たことがある区民の割合', value: '81%', previous: '64%' },
  ]);
  for (const one of [added, removed])
    expect([...(one?.proposal?.parts.values() ?? [])].flat()).toEqual([]);
});

/** Of mistakes, of what to paste, of warnings, then of what changes. */
const HEADINGS = [
  '直すところ',
  'この変更が正しければ、content/changes.yaml の「versions:」のすぐ下に貼り付け、# のところを書く',
  '新しく、確かめてほしいところ',
  ...['数値', '目標', '評価', '注記', '測ったものと番号', '指標・区・資料', '文章'],
  ...['加わるもの', 'なくなるもの', '変わる文', '変わる図', 'アドレス'],
];

describe('a pull request with ten edits', () => {
  const markdown = said(Object.values(TEN_EDITS));

  test('begins with what it comes to', () => {
    expect(markdown).toContain(
      '数値2件、目標1件、評価1件、注記1件、測ったものと番号1件、指標・区・資料1件、文章1件が変わります。結果1件が加わります。結果1件がなくなります。',
    );
  });

  test('tells of everything in a fixed order, published figures without a record first', () => {
    const headings = [...markdown.matchAll(/^(?:###|<details><summary>) ?(.+?)（/gm)].map(
      ([, heading]) => heading,
    );
    expect(headings).toEqual(HEADINGS);
  });

  test('offers the lines of the log that it lacks, to be pasted', () => {
    expect(markdown).toMatch(
      /```yaml\n {2}- version: 1\.2\.0\n(?:.*\n){6} {8}figures:\n(?: {10}- \{ report: .+ \}\n)+ {8}cells:\n {10}- \{ table: indicators, .+ \}\n```/,
    );
  });

  test('says the sentences that pages will open with, and what differs in them', () => {
    expect(markdown).toMatch(
      /- \[.*区民\]\(https:\/\/rainbow\.example\/indicators\/greetings\/\)\n {2}- 変更前：.+\n {2}- 変更後：.*<strong>.*58\.4%/,
    );
  });
});

describe('what the report offers to paste', () => {
  const edits = [TEN_EDITS['value'], TEN_EDITS['note'], TEN_EDITS['indicator']].filter(
    (edit) => edit !== undefined,
  );
  const [, version = ''] = /```yaml\n([^]*?)```/.exec(said(edits)) ?? [];
  const paste = (text: string): Edit => ['changes.yaml', 'versions:\n', `versions:\n${text}`];

  test('asks for what only people know', () => {
    expect(said([...edits, paste(version)])).toContain('次の4件を直してください。');
  });

  test('puts right what was missing, once that is written', () => {
    const filled = version
      .replace(/date: #.*/, 'date: 2024-03-01')
      .replace(/(summary|what|why): #.*/g, '$1: 書き写しの誤り。');
    const markdown = said([...edits, paste(filled)]);
    expect(markdown).not.toContain('直すところ');
    expect(markdown).toContain('取り込むと、データの版 1.1.2（訂正）を公開します。');
    expect(markdown).toContain('- 1.1.2（2024年3月1日）。書き写しの誤り。\n  - 書き写しの誤り。（');
  });
});

describe('a pull request with three mistakes', () => {
  const markdown = said([...Object.values(TEN_EDITS), ...THREE_MISTAKES]);

  test('says that nothing can be built, and what to do, and nothing else', () => {
    expect(markdown).toContain('次の3件を直してください。');
    expect(markdown.match(/^- \*\*content\/.+\.yaml の\d+行目\*\* /gm)).toHaveLength(3);
    expect(markdown.match(/^ {2}- 直し方：/gm)).toHaveLength(3);
    expect(markdown).not.toContain('数値');
  });
});

test('nothing that changes is told as nothing', () => {
  expect(said([])).toBe(
    '## この変更で、読む人に見えるもの\n\n読む人に見えるものは、何も変わりません。\n',
  );
});

test('a state before that cannot be read is told; that after is not blamed for it', () => {
  const broken = checkState(copyOf(...THREE_MISTAKES));
  const saidOf = (after: typeof city) =>
    proposalMarkdown(wordsOf('ja'), { ...stateReport(broken, after), pictures: () => [] });
  expect(saidOf(city)).toContain('変更の前の内容に誤りがある');
  expect(saidOf(city)).not.toContain('直すところ');
  const unsaid = saidOf(checkState(copyOf(...Object.values(TEN_EDITS).slice(0, 1))));
  expect(unsaid).toContain('サイトは作られません。直すところが1件あります。');
  expect(unsaid).toContain('変更の前の内容に誤りがある');
});
