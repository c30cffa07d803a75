import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf } from '../fixture.ts';
import { explainedText } from './explained.ts';

const term = (id: string, name: string) => ({
  ...{ id, term: name, reading: 'よみ', meaning: `${name}の意味`, synonyms: [] },
});
const terms = [
  term('town', 'まちづくり'),
  term('centre', 'まちづくりセンター'),
  term('do', '取組'),
];
const edition = editionOf(indexed({ ...datasetOf(), terms: [...terms, term('odd', 'C.S+W')] }));

const said = (text: string) =>
  explainedText(edition, text).map((part) => (typeof part === 'string' ? part : [part.id]));

test('explainedText(text) explains the longest term, with its meaning and its place in the glossary', () => {
  expect(explainedText(edition, 'まちづくりセンターの取組です。')).toEqual([
    {
      ...{ id: 'centre', text: 'まちづくりセンター', meaning: 'まちづくりセンターの意味' },
      href: '/glossary/#term-centre',
    },
    'の取組です。',
  ]);
});

test('explainedText(text) explains each term once, and keeps every character', () => {
  expect(said('まちづくりとC.S+Wとまちづくり')).toEqual([
    ['town'],
    'と',
    ['odd'],
    'と',
    'まちづくり',
  ]);
});

test.each(['', '取組です。', 'CxS+W'])('explainedText(%j) has nothing to explain', (text) => {
  expect(said(text)).toEqual(text === '' ? [] : [text]);
});

test('explainedText(no glossary) is the text', () => {
  expect(explainedText(editionOf(datasetOf()), 'まちづくり')).toEqual(['まちづくり']);
});
