import { dump } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEditions } from '../../build/editions.ts';
import { asEdited, cityEdition, cityFiles, isAccepted, kindOf, messages } from './fixture.ts';
import { contentSchema } from './content-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const paths = Object.keys(cityFiles).filter((path) => kindOf(path) !== null);
const REPORT = 'content/reports/akane/2022.yaml';
const report = cityFiles[REPORT] ?? '';

describe('the schema of its kind accepts', () => {
  test.each(paths)('%s', (path) => {
    expect(isAccepted(kindOf(path) ?? 'site', asEdited(cityFiles[path] ?? ''))).toBe(true);
  });
});

const SLIPS = [
  ['an unknown key', 'effectiveness: ア', 'efectiveness: ア'],
  ['an unknown grade', 'rating: A', 'rating: S'],
  ['an unknown ward', 'ward: akane', 'ward: 茜区'],
  ['an unknown indicator', 'indicator: 1-1-a', 'indicator: 9-9-z'],
  ['an unknown comparability', 'comparability: own', 'comparability: mine'],
  ['a year of two digits', 'fiscalYear: 2022', 'fiscalYear: 22'],
  ['a missing field', 'fiscalYear: 2022', '# fiscalYear'],
  ['one value instead of a list', 'indicators: [1-1-a, 1-1-b]', 'indicators: 1-1-a'],
  ['a list instead of one value', 'value: 57.4%', 'value: [57.4%]'],
  ['a field without a value', 'rating: A', 'rating:'],
  ['a common measure without indicator', '        indicator: 1-1-a\n', ''],
  [
    'an own measure with an indicator',
    'comparability: own',
    'comparability: own\n        indicator: 1-1-a',
  ],
  ['a variant without a note', 'same\n        value: 1,204人', 'variant\n        value: 1,204人'],
  ['a figure without a value', 'value: 57.4%', 'figure: 57.4%'],
  ['a text for a figure without a note', 'value: 81%', 'value: 80〜81%\n        textOnly: [value]'],
  ['an ordinal that is none', 'outcome: 1', 'outcome: 0'],
  ['a strategy without code and id', 'code: "2"', 'note: 二つめ'],
];

describe('the schema of a report refuses, as the generator does,', () => {
  test.each(SLIPS)('%s', (_, right, wrong) => {
    const spoilt = report.replace(right, () => wrong);
    expect(spoilt).not.toBe(report);
    expect(isAccepted('report', asEdited(spoilt))).toBe(false);
    expect(readEditions({ ...cityFiles, [REPORT]: spoilt }).ok).toBe(false);
  });
});

test('what any schema refuses, the generator refuses too', () => {
  fc.assert(
    fc.property(mutations, ({ path, content }) => {
      fc.pre(!isAccepted(kindOf(path) ?? 'site', content));
      expect(readEditions({ ...cityFiles, [path]: dump(content) }).ok).toBe(false);
    }),
    { numRuns: 60, seed: 1 },
  );
}, 120_000);

/** Files of the city with one slip: a field that is left out, misnamed, of another form. */
const mutations = fc
  .record({
    path: fc.constantFrom(...paths),
    place: fc.nat(),
    slip: fc.constantFrom('left out', 'misnamed', 'other'),
    other: fc.constantFrom<unknown>(
      '',
      'あ',
      'a b',
      '1',
      7,
      -1,
      2.5,
      '2022-02-30',
      [],
      ['あ'],
      {},
      { あ: 'い' },
    ),
  })
  .map(({ path, place, slip, other }) => {
    const content = asEdited(cityFiles[path] ?? '');
    const places = placesIn(content);
    const { holder, key } = places[place % places.length] ?? { holder: {}, key: '' };
    if (slip === 'misnamed') holder[`${key}x`] = holder[key];
    if (slip === 'other') holder[key] = other;
    else Reflect.deleteProperty(holder, key);
    return { path, content };
  });

type Block = Record<string, unknown>;

/** Every field of a content, with the block that holds it. */
function placesIn(content: unknown): readonly Readonly<{ holder: Block; key: string }>[] {
  if (Array.isArray(content)) return content.flatMap(placesIn);
  if (typeof content !== 'object' || content === null) return [];
  const holder = content as Block;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

describe('a field is explained', () => {
  const { properties } = contentSchema('report', cityEdition, messages);

  test('in the words of the language, at whatever depth', () => {
    const result = properties?.['strategies']?.items?.properties?.['results']?.items;
    expect(result?.title).toBe('結果');
    expect(result?.properties?.['value']?.title).toBe('当年度の値');
    expect(untold(contentSchema('framework', cityEdition, messages))).toEqual([]);
  });

  test('with the codes that the content registers, and what they mean', () => {
    expect(properties?.['ward']?.enum?.slice(0, 2)).toEqual(['akane', 'daidai']);
    expect(properties?.['ward']?.enumDescriptions?.slice(0, 2)).toEqual(['茜区', '橙区']);
  });

  test('in the message of the generator where it is mistaken', () => {
    const { message, remedy } = messages.rules.badYear('');
    expect(properties?.['fiscalYear']?.['errorMessage']).toBe(`${message} — ${remedy}`);
  });
});

test('where a site has two languages, a text may be written in each', () => {
  const { dataset } = cityEdition;
  const site = { ...dataset.site, languages: ['ja', 'en'] };
  const two = { ...cityEdition, dataset: { ...dataset, site } };
  const { title, baseUrl } = contentSchema('site', two, messages).properties ?? {};
  expect(title?.anyOf?.map(({ type }) => type)).toEqual([['string', 'number'], 'object']);
  expect(baseUrl?.type).toBe('string');
});

/** Fields without a title or a description. */
const untold = (schema: JsonSchema, path = ''): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.title && field.description ? [] : [`${path}.${key}`]),
    ...untold(field.items ?? field, `${path}.${key}`),
  ]);
