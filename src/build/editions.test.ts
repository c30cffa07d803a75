import { expect, test } from 'vitest';
import { CITY_CONTENT } from '../site/sites.ts';
import { readContent } from './content.ts';
import { readEditions } from './editions.ts';

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
