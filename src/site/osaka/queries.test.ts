import { beforeAll, expect, test } from 'vitest';
import type { Asked } from '../../search/search.ts';
import { textOf } from '../../search/index/content.ts';
import { builtSearch, type BuiltSearch } from '../search/built.ts';
import { isPlace, readQueries, type Query } from '../search/queries.ts';
import { DIST } from '../site.ts';
import { describeWhole } from './whole.ts';

/** A query with the addresses of its first ten hits, and all that the first of them shows. */
type Answered = Query & Readonly<{ hrefs: readonly string[]; text: string }>;

/** Of 100 queries, how many must bring the right page first, and how many of the right pages must be in the first ten. */
const SETS = [
  { name: 'development', least: { first: 94, ten: 98 } },
  { name: 'reader-1', least: { first: 95, ten: 94 } },
  { name: 'reader-2', least: { first: 95, ten: 99 } },
  { name: 'reader-3', least: { first: 96, ten: 96 } },
  { name: 'reader-4', least: { first: 95, ten: 93 } },
  { name: 'reader-5', least: { first: 93, ten: 91 } },
];

describeWhole.each(SETS)('the queries of $name', ({ name, least }) => {
  const { found, absent } = readQueries(name);
  const answered: Answered[] = [];
  const unsaid: Asked[] = [];

  beforeAll(async () => {
    const search = await builtSearch(DIST);
    for (const query of found) answered.push(await answerTo(search, query));
    for (const query of absent) {
      const asked = await search.ask(query);
      if (asked.hits.length > 0 && !isSaid(asked, query)) unsaid.push(asked);
    }
    report(name, answered);
  }, 300_000);

  test('the right page comes first', () => {
    const wrong = answered.filter((one) => !isFirst(one)).map(said);
    const right = share(answered.map((one) => Number(isFirst(one))));
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(least.first);
  });

  test('the right pages are in the first ten', () => {
    const wrong = answered.filter((one) => recall(one) < 1).map(said);
    expect(share(answered.map(recall)), wrong.join('\n')).toBeGreaterThanOrEqual(least.ten);
  });

  test('the figure that is asked for is in the first hit', () => {
    const wrong = answered.filter(({ figure, text }) => !text.includes(figure ?? '')).map(said);
    expect(wrong.length, wrong.join('\n')).toBe(0);
  });

  test('words that are nowhere bring nothing without saying so', () => {
    expect(unsaid.map(({ found: some }) => some.map(({ term }) => term.typed))).toEqual([]);
  });
});

async function answerTo(search: BuiltSearch, query: Query): Promise<Answered> {
  const { hits } = await search.ask(query.query);
  const shown = await Promise.all(hits.slice(0, 10).map(search.hit));
  const { title = [], value = [], against = [], finding = [], texts = [] } = shown[0] ?? {};
  const text = [title, value, against, finding, ...texts].map(textOf).join(' ');
  return { ...query, hrefs: shown.map(({ href }) => decodeURI(href)), text };
}

/** Whether the answer says that it does not hold what was asked for: only some of it, or only what a hint leads to. */
const isSaid = ({ mode, found }: Asked, query: string): boolean =>
  !/^(?:exact|split)$/.test(mode) ||
  found.every(({ ways }) => ways.every(({ manner }) => manner === 'hint')) ||
  (mode === 'split' && found.length === 1 && (found[0]?.term.typed.length ?? 0) < query.length);

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
