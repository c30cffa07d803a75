import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { datasetOf, firstReport, indicatorOf, resultsReport, same } from '../../views/fixture.ts';
import { llmsText } from '../frame/llms.ts';
import { csvwGroup } from './csvw.ts';
import { indicatorMetadata, reportMetadata } from './metadata.ts';
import { publishedTables } from '../data/tables.ts';

const dataset = datasetOf(resultsReport('aoba', 2016, same('49.6%')));
const edition = editionOf(dataset);

test('indicatorMetadata(indicator) defines it and every column, and says how to cite and use it', () => {
  expect(indicatorMetadata(edition, indicatorOf(dataset))).toMatchObject({
    definition: { code: '1-1-a', unit: '%', direction: 'higher', target: { target_value: 50 } },
    page: 'https://example.org/indicators/support/',
    licence: { id: 'CC-BY-4.0' },
    citation: { bibtex: expect.stringContaining('@misc{indicator-support,') as string },
    tables: [{ name: 'results', rows: 1 }],
  });
});

test('indicatorMetadata(milestone) says that it has no unit', () => {
  const { definition } = indicatorMetadata(edition, indicatorOf(dataset, '1-2-a'));
  expect(definition).toMatchObject({ unit: null, target: { target_value: null } });
});

test('reportMetadata(report) names its source, and gives each code of a column its meaning', () => {
  const { source, tables, page } = reportMetadata(edition, firstReport(dataset));
  expect(source.publisher).toBe('aoba区役所');
  expect(page).toBe('https://example.org/wards/aoba/2016/');
  expect(tables.map(({ name }) => name)).toEqual(['results', 'initiatives']);
  const rating = tables[0]?.columns.find(({ name }) => name === 'rating');
  expect(rating?.codes).toContainEqual({ code: 'A', label: '順調' });
});

test('llmsText(edition) is a title, a summary and lists of absolute links', () => {
  const lines = llmsText(edition).split('\n');
  expect(lines[0]).toMatch(/^# /);
  expect(lines[2]).toMatch(/^> /);
  const links = lines.filter((line) => line.startsWith('- '));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((line) => !/^- \[.+\]\(https:\/\/example\.org\/.*\)：./.test(line))).toEqual(
    [],
  );
  expect(llmsText(edition)).toContain('/indicators/support.metadata.json');
});

test('csvwGroup(tables) has foreign keys of columns only that are never empty', () => {
  const { tables } = csvwGroup(edition, publishedTables(edition));
  for (const { tableSchema } of tables) {
    const required = tableSchema.columns.flatMap((one) => ('required' in one ? [one.name] : []));
    for (const { columnReference } of tableSchema.foreignKeys ?? [])
      expect(required).toContain(columnReference);
  }
  expect(tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []).length).toBe(6);
});
