import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf, indicatorOf } from '../fixture.ts';
import { indicatorDefinition } from './definition.ts';

const dataset = datasetOf();
const term = (id: string, name: string) => ({
  ...{ id, term: name, reading: 'よみ', meaning: '意味', synonyms: [] },
});
const terms = [
  term('centre', 'まちづくりセンター'),
  term('town', 'まちづくり'),
  term('do', '取組'),
];
const indicator = {
  ...indicatorOf(dataset),
  explanation: 'まちづくりセンターの取組です。次の文。',
};

test('indicatorDefinition(indicator) is its first sentence, the longest term leading to its meaning', () => {
  const edition = editionOf(indexed({ ...dataset, terms }));
  expect(indicatorDefinition(edition, indicator)).toEqual({
    before: '',
    term: { text: 'まちづくりセンター', href: '/glossary/#term-centre' },
    after: 'の取組です。',
  });
});

test('indicatorDefinition(words of every day) explains none', () => {
  const edition = editionOf(indexed({ ...dataset, terms: terms.slice(2) }));
  expect(indicatorDefinition(edition, indicator)).toMatchObject({ term: null, after: '' });
});
