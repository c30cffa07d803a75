import { expect, test } from 'vitest';
import { editionOf } from '../../edition.ts';
import { indexed } from '../../model/indexed.ts';
import { datasetOf } from '../fixture.ts';
import { glossaryRows } from './index.ts';

test('glossaryRows(edition) names no term as another name of itself', () => {
  const term = { id: 'aim', term: 'Aim', reading: null, meaning: 'What is wanted.' };
  const terms = [{ ...term, synonyms: ['aim', 'goal'] }];
  const rows = glossaryRows(editionOf(indexed({ ...datasetOf(), terms }), 'en'));
  const entries = rows.flatMap((row) => row.entries);
  expect(entries.find(({ name }) => name === 'Aim')?.synonyms).toEqual(['goal']);
});
