import { expect, test } from 'vitest';
import { keeper, keepNothing, type KeepData } from '../../parse/keep.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { withAnswers } from '../../views/search/answers.ts';
import { readContent } from '../content.ts';
import { readEditions } from '../editions.ts';
import { recordContents } from './contents.ts';
import { siteRecords } from './search.ts';

const files = readContent(CITY_CONTENT);
const [REPORT = ''] = Object.keys(files)
  .filter((path) => path.includes('/reports/'))
  .sort();
const edited = { ...files, [REPORT]: (files[REPORT] ?? '').replace(/value: [\d.,]+/, 'value: 1') };

/** What is indexed of every record, in the order of records. */
function contentsOf(content: typeof files, keep: KeepData): readonly (string | undefined)[] {
  const reading = readEditions(content);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { own } = reading;
  const records = withAnswers(own, siteRecords(own));
  const contents = recordContents(own.words, records, keep);
  return records.map((record) => contents.get(record));
}

test('recordContents(records) has one of every record, the same whatever was kept', () => {
  const keep = keeper();
  const anew = contentsOf(files, keepNothing);
  expect(anew).not.toContain(undefined);
  expect(new Set(anew).size).toBeGreaterThan(anew.length / 2);
  expect(contentsOf(files, keep)).toEqual(anew);
  expect(contentsOf(edited, keep)).toEqual(contentsOf(edited, keepNothing));
  expect(contentsOf(files, keep)).toEqual(anew);
});

test('recordContents(records after an edit of one figure) makes anew what tells of it', () => {
  const kept = keeper();
  let made: string[] = [];
  const keep: KeepData = (name, of, make) =>
    kept(name, of, () => {
      made.push(name);
      return make();
    });
  contentsOf(files, keep);
  const all = made.length;
  contentsOf(files, keep);
  expect(made).toHaveLength(all);
  made = [];
  contentsOf(edited, keep);
  expect(made).toContain('records of akane/2020');
  expect(made).not.toContain('records of daidai/2022');
});
