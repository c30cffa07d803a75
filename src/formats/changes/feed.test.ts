import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { FILES } from '../../parse/fixture.ts';
import { messages } from '../../text/ja/messages.ts';
import { feed } from './feed.ts';

const CHANGES = `versions:
  - version: 1.0.1
    date: 2026-12-01
    kind: correction
    summary: 値を一つ訂正
    entries:
      - what: 助け合いの値 <&> を訂正
        why: 書き写しの誤り
        figures:
          - { report: kita/2016, strategy: 4-1, result: 1, field: value, before: 53.10%, after: 54.10% }
  - version: 1.0.0
    date: 2026-11-21
    kind: major
    summary: はじめての公開
    entries:
      - { what: 報告を収めた, why: はじめての公開, reports: [kita/2016] }
`;
const feedOf = (changes: string) => {
  const reading = parseDataset({ ...FILES, 'content/changes.yaml': changes }, messages);
  if (!reading.ok) throw new Error('invalid files');
  return parseAtomFeed(feed(editionOf(reading.dataset)));
};

test('feed(dataset) has what RFC 4287 requires of a feed', () => {
  expect(feedOf(CHANGES)).toMatchObject({
    id: 'https://example.org/feed.xml',
    title: { value: 'ものさし：データの追加と訂正' },
    updated: '2026-12-01T00:00:00Z',
    authors: [{ name: 'ものさし' }],
    links: [
      { rel: 'self', href: 'https://example.org/feed.xml' },
      { rel: 'alternate', href: 'https://example.org/changes/' },
    ],
  });
});

test('feed(dataset) tells each change once, newest first, with its own address', () => {
  expect(feedOf(CHANGES).entries).toMatchObject([
    {
      id: 'https://example.org/changes/#v1-0-1-1',
      title: { value: '［訂正］助け合いの値 <&> を訂正' },
      updated: '2026-12-01T00:00:00Z',
      links: [{ href: 'https://example.org/changes/#v1-0-1-1' }],
    },
    { id: 'https://example.org/changes/#v1-0-0-1', title: { value: '［初版］報告を収めた' } },
  ]);
});

test('feed(dataset) links each figure with what it was before and after', () => {
  const [correction, first] = feedOf(CHANGES).entries ?? [];
  const anchor = 'https://example.org/wards/kita/2016/#strategy-4-1-result-1';
  expect(correction?.content?.value).toBe(
    `<p>書き写しの誤り</p><ul><li><a href="${anchor}">北区（2016年度） 戦略 【4-1】 結果1</a> 当年度の値: 53.10% → 54.10%</li></ul>`,
  );
  expect(first?.content?.value).toContain('<a href="https://example.org/wards/kita/2016/">');
});

test('feed(dataset without versions) is a feed without entries', () => {
  const empty = feedOf('versions: []');
  expect(empty).toMatchObject({ id: 'https://example.org/feed.xml' });
  expect(empty.entries ?? []).toEqual([]);
});
