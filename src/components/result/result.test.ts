import { expect, test } from 'vitest';
import { resultCard } from '../../views/report/strategy-block.ts';
import { resultRow } from '../../views/result/row.ts';
import { words } from '../../views/fixture.ts';
import { edition, placed, render, rendered } from '../fixture.ts';
import Attainment from './Attainment.astro';
import ComparabilityChip from './ComparabilityChip.astro';
import ResultItem from './ResultItem.astro';

const rows = placed.map((one) => resultRow(edition, one));
const common = { words, links: edition.links };

test.each(['same', 'variant', 'own'] as const)(
  'ComparabilityChip(%s) says its own word and no other',
  async (comparability) => {
    const chip = await rendered(ComparabilityChip, { words, comparability });
    expect(chip.querySelector('span')?.textContent.trim()).toBe(words.comparability[comparability]);
  },
);

test('Attainment(attainment) says the verdict in words, and nothing where none can be told', async () => {
  const [below] = rows;
  const said = await render(Attainment, { words, attainment: below?.attainment });
  expect(said).toContain('まだ達していない');
  const own = rows.find(({ comparability }) => comparability === 'own');
  expect((await render(Attainment, { words, attainment: own?.attainment })).trim()).toBe('');
});

test('ResultItem(card) carries the anchor of its result and a link to it', async () => {
  for (const one of placed) {
    const card = resultCard(edition, one);
    const item = await rendered(ResultItem, { ...common, card, tellsPrevious: true });
    expect(item.querySelector('li')?.id).toBe(card.row.anchor);
    expect(item.querySelector(`a[href="#${card.row.anchor}"]`)).not.toBeNull();
    expect(item.querySelector('li')?.textContent).toContain(card.row.value);
  }
});
