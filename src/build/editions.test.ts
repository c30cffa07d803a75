import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Files } from '../parse/files.ts';
import { keeper, type KeepData } from '../parse/keep.ts';
import { CITY_CONTENT } from '../site/sites.ts';
import { readContent } from './content.ts';
import { readEditions } from './editions.ts';
import { keptData } from './kept-data.ts';

const files = readContent(CITY_CONTENT);
const site = (files['content/site.yaml'] ?? '').replace('languages: [ja]', 'languages: [ja, en]');
const wards = (files['content/wards.yaml'] ?? '')
  .replace('name: 茜区', 'name: { ja: 茜区, en: Madder }')
  .replace('name: 橙区', 'name: { ja: 橙区, en: Madder }');

test('readEditions(a mistake in another language alone) tells it instead of leaving the language out', () => {
  const reading = readEditions({
    ...files,
    'content/site.yaml': site,
    'content/wards.yaml': wards,
  });
  expect(reading.ok ? [] : reading.problems).toMatchObject([
    {
      file: 'content/wards.yaml',
      field: 'wards[2].name',
      message: expect.stringContaining('Madder') as string,
    },
  ]);
});

const isReport = (path: string) => path.includes('/reports/');
const [REPORT = '', NEXT = ''] = Object.keys(files).filter(isReport).sort();

type Edit = readonly [what: string, path: string, from: RegExp, to: string];

const EDITS: readonly Edit[] = [
  ['a figure', REPORT, /value: [\d.,]+/, 'value: 1'],
  ['a mistake', REPORT, /value:/, 'valeu:'],
  ['a report under another name', REPORT, /^fiscalYear: \d+/m, 'fiscalYear: 1999'],
  ['a draft', NEXT, /^(?=fiscalYear)/m, 'status: draft\n'],
  ['a report on another year', NEXT, /[^]+/, files[REPORT] ?? ''],
  ['a unit', 'content/framework.yaml', /unit: [^\n]+/, 'unit: 羽'],
  ['the name of an area', 'content/wards.yaml', /name: 茜区/, 'name: 紅区'],
  ['the slug of an area', 'content/wards.yaml', /slug: akane/, 'slug: beni'],
  ['what areas are called', 'content/site.yaml', /^title:/m, 'area: { ja: 町 }\ntitle:'],
  ['the languages', 'content/site.yaml', /languages: \[ja\]/, 'languages: [ja, en]'],
  ['a term', 'content/glossary.yaml', /term: [^\n]+/, 'term: 別の言葉'],
];

function editedFiles([, path, from, to]: Edit): Files {
  const text = files[path] ?? '';
  const edited = { ...files, [path]: text.replace(from, () => to) };
  expect(edited[path]).not.toBe(text);
  return edited;
}

const { [REPORT]: _, ...fewer } = files;
const CHANGES = [
  ...EDITS.map((edit) => [edit[0], editedFiles(edit)] as const),
  ['a report removed', fewer as Files],
] as const;

/** All that is read of content; the words and addresses of an edition are made of its data set. */
const told = (content: Files, options: Parameters<typeof readEditions>[2]) => {
  const reading = readEditions(content, true, { ...options, today: '2026-04-01' });
  const { reports, warnings } = reading;
  const found = reading.ok ? reading.editions.map(({ dataset }) => dataset) : reading.problems;
  return { reports, warnings, found };
};

test.each(CHANGES)(
  'readEditions(content with %s changed) keeps nothing else in mind',
  (_, other) => {
    const keep = keeper();
    told(files, { keep });
    expect(told(other, { keep })).toStrictEqual(told(other, {}));
    expect(told(files, { keep })).toStrictEqual(told(files, {}));
  },
);

test.each(CHANGES)(
  'readEditions(content with %s changed) says the same by what was kept',
  (_, other) => {
    const folder = mkdtempSync(join(tmpdir(), 'read-'));
    const run = (content: Files) => told(content, { keepReport: keptData(folder, 'code').keep });
    expect(run(files)).toStrictEqual(told(files, {}));
    expect(run(other)).toStrictEqual(told(other, {}));
    expect(run(other)).toStrictEqual(told(other, {}));
    expect(run(files)).toStrictEqual(told(files, {}));
  },
);

test('readEditions(content, kept reports) reads again only what an edit of one report touches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  const read = (content: Files, key = 'code') => {
    const made: string[] = [];
    const { keep } = keptData(folder, key);
    const keepReport: KeepData = (name, of, make, isLasting) =>
      keep(name, of, () => (made.push(name), make()), isLasting);
    told(content, { keepReport });
    return made;
  };
  const all = Object.keys(files)
    .filter(isReport)
    .map((path) => `${path} in ja`);
  expect(read(files)).toEqual(all.toSorted());
  expect(read(files)).toEqual([]);
  const figure = EDITS.find(([what]) => what === 'a figure');
  expect(read(figure ? editedFiles(figure) : {})).toEqual([`${REPORT} in ja`, `${NEXT} in ja`]);
  expect(read(files, 'other code')).toEqual(all.toSorted());
});
