import { beforeAll, expect, test } from 'vitest';
import { CITY } from '../sites.ts';
import { figuresIn, initiatives, placeOf, reaches, statements, withoutSpaces } from './facts.ts';
import { readPages, type Block } from './read.ts';
import { gradesOf, marks, sourcePlaces } from './source.ts';

/** Every statement about an initiative, on whatever page, is held to the published files. */
const byPlace = Map.groupBy(initiatives, (row) => placeOf(row).replace(/-result-\d+$/, ''));
const sources = new Map([...sourcePlaces].filter(([place]) => place.includes('#initiative-')));

let blocks: readonly Block[] = [];
beforeAll(async () => {
  blocks = (await readPages(CITY)).flatMap((page) => page.blocks);
});

const blocksOf = (place: string): readonly Block[] => blocks.filter((one) => one.place === place);

test('every initiative of the reports stands on its card, in the list and beside its ratings', () => {
  expect(new Set(byPlace.keys())).toEqual(new Set(sources.keys()));
  for (const place of byPlace.keys())
    expect(new Set(blocksOf(place).map(({ page }) => page))).toEqual(
      expect.objectContaining(new Set([place.replace(/#.*/, ''), '/initiatives/', '/ratings/'])),
    );
});

test.each([...byPlace])(
  '%s says its results, targets and verdicts as the files do',
  (place, rows) => {
    const allowed = new Set(
      rows.flatMap((row) => [
        ...figuresIn(row['value_text'] ?? ''),
        `${Number(row['target_value'])} ${row['target_unit']}`,
      ]),
    );
    for (const { text } of blocksOf(place)) {
      const said = statements(text, sources.get(place)?.prose ?? []);
      const log = /\d{4}年\d+月\d+日に訂正：.*/g;
      expect(
        figuresIn(said.replace(log, '')).filter((figure) => !allowed.has(figure)),
        text,
      ).toEqual([]);
      for (const { measure = '', value_text = '', ...row } of rows.filter(
        (row) => row['measure'] !== '',
      )) {
        const told = text.split('\n').filter((line) => line.startsWith(`${measure}：`));
        const verdict = reaches(
          row['value'] ?? '',
          row['target_operator'] ?? '',
          row['target_value'] ?? '',
        );
        for (const line of told) {
          expect(withoutSpaces(line), text).toContain(
            withoutSpaces(value_text === '' ? '値なし' : value_text),
          );
          if (verdict !== true) expect(line).not.toMatch(/達した/);
          if (verdict !== false) expect(line).not.toMatch(/達していない|達しなかった/);
        }
      }
    }
  },
);

test.each([...byPlace])(
  '%s bears the mark and the effectiveness of its report, in sign and words',
  (place, [row]) => {
    const mark = marks.get(row?.['achievement'] ?? '') ?? '';
    const effectiveness = row?.['effectiveness'] ?? '';
    const wanted = [
      [mark, gradesOf('achievement').get(mark)],
      [effectiveness, gradesOf('initiative').get(effectiveness)],
    ].filter(([sign]) => sign !== '');
    const signs = /[①②③](?:\([ⅰⅱ]\))?|[○×](?=\s*役)/g;
    for (const { text, isWhole, page } of blocksOf(place)) {
      const said = statements(text, sources.get(place)?.prose ?? []);
      expect(
        (said.match(signs) ?? []).filter((sign) => ![mark, effectiveness].includes(sign)),
        text,
      ).toEqual([]);
      if (isWhole || page === '/initiatives/')
        for (const [sign, label] of wanted) expect(said).toContain(`${sign} ${label}`);
    }
  },
);
