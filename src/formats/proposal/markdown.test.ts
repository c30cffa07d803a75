import markdownIt from 'markdown-it';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readContent } from '../../build/content.ts';
import type { Files } from '../../parse/files.ts';
import { hostileContent } from '../../site/city/hostile.ts';
import { wordsOf } from '../../text/words.ts';
import type { ProposedChange } from '../../views/proposal/told.ts';
import { editionIn } from './fixture.ts';
import { proposalMarkdown } from './markdown.ts';
import { proposal, type Proposal } from './proposal.ts';
import type { Report } from './report.ts';

const words = wordsOf('ja');
const NOTHING: Proposal = {
  parts: new Map(),
  ...{ added: { rows: [], entries: [] }, removed: { rows: [], entries: [] } },
  ...{ sentences: [], charts: [], addresses: [], releases: [], next: null },
};
const report = (more: Partial<Proposal>, rest: Partial<Report> = {}): Report => ({
  ...{ proposal: { ...NOTHING, ...more }, isUnread: false, mistakes: [], warnings: [] },
  pictures: () => [],
  ...rest,
});
const figures = (count: number): Partial<Proposal> => ({
  parts: new Map([['figures', Array.from({ length: count }, (_, index) => figure(index))]]),
});
const figure = (index: number): ProposedChange => ({
  place: { name: `区${index}`, href: null },
  ...{ field: '当年度の値', before: `${index}%`, after: `${index + 1}%` },
});
const rowsIn = (markdown: string) => markdown.match(/^\| 区\d+ \|/gm)?.length ?? 0;

test('proposalMarkdown(ten changes) shows them; of a hundred it folds them', () => {
  expect(proposalMarkdown(words, report(figures(10)))).toMatch(/^### 数値（10件）$/m);
  const hundred = proposalMarkdown(words, report(figures(100)));
  expect(hundred).toContain('<details><summary>数値（100件）</summary>\n\n| 場所 |');
  expect(hundred).toMatch(/\|\n\n<\/details>\n$/);
  expect(rowsIn(hundred)).toBe(100);
});

test('proposalMarkdown(many changes, limit) leaves out entries, never the count, and says how many', () => {
  const whole = proposalMarkdown(words, report(figures(2000)));
  for (const limit of [60_000, 5000, 1000, 300]) {
    const cut = proposalMarkdown(words, report(figures(2000)), limit);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(cut).toContain('数値2000件が変わります。');
    expect(rowsIn(cut)).toBeLessThan(rowsIn(whole));
    expect(cut).toContain(`ほかに${2000 - rowsIn(cut)}件あります。`);
  }
});

test('proposalMarkdown(mistakes and warnings) tells them before all else, with what to do', () => {
  const notice = {
    ...{ file: 'content/reports/akane/2022.yaml', line: 12, column: 3, field: 'rating' },
    ...{ message: '区分にありません', remedy: 'A・B のどれかを書いてください' },
  };
  const told = proposalMarkdown(
    words,
    report(figures(1), { mistakes: [notice], warnings: [{ ...notice, line: 13 }] }),
  );
  expect([...told.matchAll(/^#+ .*$/gm)].join('\n')).toBe(
    `## この変更で、読む人に見えるもの
### 直すところ（1件）
### 新しく、確かめてほしいところ（1件）
### 数値（1件）`,
  );
  expect(told).toContain(
    `- **content/reports/akane/2022.yaml の13行目** rating
  - 区分にありません
  - 直し方：A・B のどれかを書いてください`,
  );
});

test('proposalMarkdown(charts) names the files in which they are drawn', () => {
  const charts = [{ slug: 'greetings', name: 'あいさつ', before: true, after: true }];
  const pictures = () => ['a.png', 'b.png'];
  expect(proposalMarkdown(words, report({ charts }, { pictures }))).toContain(
    '- あいさつ（`a.png` → `b.png`）',
  );
});

test('proposalMarkdown(hostile content) holds nothing but what the report itself is made of', () => {
  const city = readContent('src/site/city/content');
  const [before, after] = [city, hostileContent(city)].map((files) => {
    const { proposal: found } = report({ ...compared(city, files) });
    return found;
  });
  expect(before?.sentences).toEqual([]);
  const markdown = proposalMarkdown(words, report(after ?? {}));
  const { document } = parseHTML(
    `<body>${markdownIt({ html: true, linkify: true }).render(markdown)}</body>`,
  );
  const all = [...document.querySelectorAll('body *')];
  const tags = 'a br code details h2 h3 li p span strong summary table tbody td th thead tr ul';
  expect(
    all.map(({ localName }) => localName).filter((tag) => !tags.split(' ').includes(tag)),
  ).toEqual([]);
  expect(
    all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name !== 'href'),
  ).toEqual([]);
  for (const link of document.querySelectorAll('a'))
    expect(link.getAttribute('href')).toMatch(/^https:\/\/rainbow\.example\//);
  expect(document.querySelectorAll('details details').length).toBe(0);
});

const compared = (before: Files, after: Files): Proposal =>
  proposal(editionIn(before), editionIn(after));
