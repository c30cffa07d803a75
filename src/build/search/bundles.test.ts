import { expect, test } from 'vitest';
import { EMPTY, type SearchRecord } from '../../views/search/record.ts';
import { bundlesOf } from './bundles.ts';

const record = (kind: SearchRecord['kind'], title: string, letters = 600): SearchRecord => ({
  ...{ ...EMPTY, kind, title, href: `/${title}/` },
  text: ['あ'.repeat(letters)],
});

/** What stands on a card: `n16` of the ward n in 2016. */
const onCard = (kind: SearchRecord['kind'], title: string, topic: string): SearchRecord => ({
  ...record(kind, title),
  ...{ ward: title.charAt(0), year: 2000 + Number(title.slice(1)), under: [topic] },
});

const titles = (records: readonly SearchRecord[]) =>
  bundlesOf(records).map((bundle) => bundle.map(({ title }) => title).join(' '));

test('bundlesOf(records) keeps together what is of one topic, kind and year, apart from cards and the rest', () => {
  const records = [
    record('term', 't'),
    { ...record('report', 'R'), ward: 'n', year: 2016 },
    onCard('strategy', 'n15', 'voice'),
    onCard('result', 'n15', 'counter'),
    onCard('result', 's16', 'voice'),
    onCard('result', 's16', 'counter'),
    onCard('result', 'n16', 'counter'),
  ];
  expect(titles(records)).toEqual(['n15 s16', 's16 n16 n15', 't', 'R']);
});

test('bundlesOf(records) cuts what is long into parts that are about equally long', () => {
  const many = Array.from('abcdefghi', (title) => record('term', title));
  expect(titles(many)).toEqual(['a b c', 'd e f', 'g h i']);
  const uneven = [record('term', 'a', 2600), record('term', 'b', 2600)];
  expect(titles(uneven)).toEqual(['a', 'b']);
});
