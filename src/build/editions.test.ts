import { expect, test } from 'vitest';
import { CITY_CONTENT } from '../site/sites.ts';
import { readContent } from './content.ts';
import { readEditions } from './editions.ts';
import { keeper } from '../parse/keep.ts';

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

const REPORT = Object.keys(files).find((path) => path.includes('/reports/')) ?? '';

test.each([
  ['a figure', REPORT, /value: [\d.,]+/, 'value: 1'],
  ['a mistake', REPORT, /value:/, 'valeu:'],
  ['a report under another name', REPORT, /^fiscalYear: \d+/m, 'fiscalYear: 1999'],
  ['a unit', 'content/framework.yaml', /unit: [^\n]+/, 'unit: 羽'],
  ['the name of an area', 'content/wards.yaml', /name: 茜区/, 'name: 紅区'],
  ['what areas are called', 'content/site.yaml', /^title:/m, 'area: { ja: 町 }\ntitle:'],
  ['the languages', 'content/site.yaml', /languages: \[ja\]/, 'languages: [ja, en]'],
  ['a term', 'content/glossary.yaml', /term: [^\n]+/, 'term: 別の言葉'],
])('readEditions(content with another text of %s) keeps nothing of it', (_, path, from, to) => {
  const keep = keeper();
  const told = ({ ok, problems, editions }: Told) => (ok ? editions : problems);
  readEditions(files, true, keep);
  const text = files[path] ?? '';
  const edited = { ...files, [path]: text.replace(from, to) };
  expect(edited[path]).not.toBe(text);
  const plain = (reading: unknown) => JSON.stringify(told(reading as Told));
  expect(plain(readEditions(edited, true, keep))).toBe(plain(readEditions(edited, true)));
  expect(plain(readEditions(files, true, keep))).toBe(plain(readEditions(files, true)));
});

type Told = Readonly<{ ok: boolean; problems: unknown; editions: unknown }>;
