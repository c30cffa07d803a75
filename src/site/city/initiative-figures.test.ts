import { expect, test } from 'vitest';
import { reaches } from './facts.ts';
import type { Block } from './read.ts';
import { pages } from './said.ts';
import { gradesOf, marks, sourcePlaces } from './source.ts';
import { cell, initiatives, placeOfRow } from './tables.ts';
import { figuresIn, only, statements, verdictsIn, withoutSpaces } from './text.ts';

/** Every statement about an initiative, on whatever page, is held to the published files. */
const byPlace = [...Map.groupBy(initiatives, (row) => placeOfRow(row).replace(/-result-\d+$/, ''))];
const blocksOf = (place: string): readonly Block[] =>
  pages.flatMap(({ blocks }) => blocks).filter((one) => one.place === place);
const statementOf = ({ place, text }: Block): string =>
  statements(text, sourcePlaces.get(place)?.prose ?? []);

test('every initiative of the reports stands on its card, in the list and beside its ratings', () => {
  const written = [...sourcePlaces.keys()].filter((place) => place.includes('#initiative-'));
  expect(byPlace.map(([place]) => place).sort()).toEqual(written.sort());
  for (const place of written)
    expect(blocksOf(place).map(({ page }) => page)).toEqual(
      expect.arrayContaining([place.replace(/#.*/, ''), '/initiatives/', '/ratings/']),
    );
});

test.each(byPlace)('%s shows no figures but its own', (place, rows) => {
  const allowed = new Set(
    rows.flatMap((row) => [
      ...figuresIn(cell(row, 'value_text')),
      `${Number(row['target_value'])} ${row['target_unit']}`,
    ]),
  );
  for (const block of blocksOf(place))
    expect(only(figuresIn(statementOf(block)), allowed), block.text).toEqual([]);
});

test.each(byPlace)('%s gives its results with the verdicts of the files', (place, rows) => {
  const lines = blocksOf(place).flatMap(({ text }) => text.split('\n'));
  for (const row of rows.filter(({ measure }) => measure !== '')) {
    const [value, target] = [cell(row, 'value'), cell(row, 'target_value')];
    const verdict = reaches(value, cell(row, 'target_operator'), target);
    const told = lines.filter((line) => line.startsWith(`${row['measure']}：`));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) {
      expect(withoutSpaces(line)).toContain(withoutSpaces(cell(row, 'value_text') || '値なし'));
      expect(
        verdictsIn(line).filter((one) => one !== verdict),
        line,
      ).toEqual([]);
    }
  }
});

test.each(byPlace)('%s bears the marks of its report, in sign and words', (place, [row]) => {
  const mark = marks.get(cell(row, 'achievement')) ?? '';
  const effectiveness = cell(row, 'effectiveness');
  const labels = [
    [mark, gradesOf('achievement').get(mark)],
    [effectiveness, gradesOf('initiative').get(effectiveness)],
  ].filter(([sign]) => sign !== '');
  const signs = /[①②③](?:\([ⅰⅱ]\))?|[○×](?=\s*役)/g;
  for (const block of blocksOf(place)) {
    const said = statementOf(block);
    expect(only(said.match(signs) ?? [], new Set([mark, effectiveness])), block.text).toEqual([]);
    if (block.isWhole || block.page === '/initiatives/')
      for (const [sign, label] of labels) expect(said).toContain(`${sign} ${label}`);
  }
});
