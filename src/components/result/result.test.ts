import { expect, test } from 'vitest';
import { resultRow } from '../../views/result/row.ts';
import { words } from '../../views/fixture.ts';
import { edition, placed, render, rendered } from '../fixture.ts';
import ComparabilityChip from './ComparabilityChip.astro';
import Verdict from './Verdict.astro';

const rows = placed.map((one) => resultRow(edition, one));

test.each(['same', 'variant', 'own'] as const)(
  'ComparabilityChip(%s) says its own word and no other',
  async (comparability) => {
    const chip = await rendered(ComparabilityChip, { words, comparability });
    expect(chip.querySelector('span')?.textContent.trim()).toBe(words.comparability[comparability]);
  },
);

test('Verdict(attainment) says how a value stands to its target, also where that cannot be told', async () => {
  for (const { attainment } of rows)
    expect(await render(Verdict, { words, attainment })).toContain(
      attainment.status === 'untold' ? words.undecided : words.attained[attainment.status],
    );
});
