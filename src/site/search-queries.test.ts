import { beforeAll, describe, expect, test } from 'vitest';
import type { Asked } from '../search/search.ts';
import { builtSearch } from './search/built.ts';
import { isPlace, readQueries, type Query } from './search/queries.ts';
import { DIST } from './site.ts';

type Answered = Query & Readonly<{ hrefs: readonly string[] }>;

/** Of 100 queries, how many must bring the right page first, and how many of the right pages must be in the first ten. */
const FIRST = 90;
const TEN = 95;

describe.each(['development'])('the %s queries', (name) => {
  const { found, absent } = readQueries(name);
  const answered: Answered[] = [];
  const unsaid: Asked[] = [];

  beforeAll(async () => {
    const search = await builtSearch(DIST);
    for (const query of found)
      answered.push({ ...query, hrefs: await search.hrefs(query.query, 10) });
    for (const query of absent) {
      const asked = await search.ask(query);
      if (asked.hits.length > 0 && /^(?:exact|split)$/.test(asked.mode)) unsaid.push(asked);
    }
    report(name, answered);
  }, 300_000);

  test('the right page comes first', () => {
    const wrong = answered.filter((one) => !isFirst(one)).map(said);
    const right = share(answered.map((one) => Number(isFirst(one))));
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(FIRST);
  });

  test('the right pages are in the first ten', () => {
    const wrong = answered.filter((one) => recall(one) < 1).map(said);
    expect(share(answered.map(recall)), wrong.join('\n')).toBeGreaterThanOrEqual(TEN);
  });

  test('words that are nowhere bring nothing without saying so', () => {
    expect(unsaid.map(({ found: some }) => some.map(({ term }) => term.typed))).toEqual([]);
  });
});

const isFirst = ({ first, hrefs }: Answered): boolean =>
  first.some((place) => isPlace(hrefs[0] ?? '', place));

const recall = ({ ten, hrefs }: Answered): number =>
  ten.length === 0
    ? 1
    : ten.filter((place) => hrefs.some((href) => isPlace(href, place))).length / ten.length;

const share = (values: readonly number[]): number =>
  (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;

const said = ({ kind, query, ten, hrefs }: Answered): string =>
  `${kind} ${query}: wanted ${ten.join(' ')}, got ${hrefs.join(' ')}`;

function report(name: string, answered: readonly Answered[]): void {
  const line = (kind: string, some: readonly Answered[]) =>
    [
      kind.padEnd(10),
      String(some.length).padStart(4),
      share(some.map((one) => Number(isFirst(one))))
        .toFixed(1)
        .padStart(6),
      share(some.map(recall)).toFixed(1).padStart(6),
    ].join(' ');
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  const lines = kinds.map((kind) =>
    line(
      kind,
      answered.filter((one) => one.kind === kind),
    ),
  );
  const title = `Queries (${name}): number, right page first %, right pages in ten %`;
  console.log([title, ...lines, line('all', answered)].join('\n'));
}
