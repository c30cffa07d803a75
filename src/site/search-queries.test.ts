import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type Shown } from './search/ask.ts';
import { isPlace, readQueries, type Query } from './search/queries.ts';
import { useSite } from './site.ts';

const openPage = useSite();

type Asked = Query & Readonly<{ shown: Shown }>;

/** Of 100 queries, how many must bring the right page first, and how many of the right pages must be in the first ten. */
const GATE = 97;

describe.each(['tuned', 'unseen'] as const)('the %s half of the queries', (half) => {
  const { found, absent } = readQueries(half);
  const asked: Asked[] = [];
  const junk: Readonly<{ query: string; shown: Shown }>[] = [];

  beforeAll(async () => {
    const { page } = await openPage('/search/');
    for (const query of found) asked.push({ ...query, shown: await answerTo(page, query) });
    for (const query of absent) junk.push({ query, shown: await ask(page, query) });
    report(half, asked, junk.filter(({ shown }) => shown.hrefs.length > 0).length, absent.length);
  }, 300_000);

  test('the right page comes first', () => {
    const wrong = asked.filter((one) => !isFirst(one)).map(said);
    expect(share(asked.map((one) => Number(isFirst(one)))), wrong.join('\n')).toBeGreaterThan(GATE);
  });

  test('the right pages are in the first ten', () => {
    const wrong = asked.filter((one) => recall(one) < 1).map(said);
    expect(share(asked.map(recall)), wrong.join('\n')).toBeGreaterThan(GATE);
  });

  test('no query that has pages stays empty', () => {
    expect(asked.filter(({ shown }) => shown.hrefs.length === 0).map(said)).toEqual([]);
  });

  test('every query without pages stays empty, and says so', () => {
    expect(junk.filter(({ shown }) => shown.hrefs.length > 0)).toEqual([]);
    expect(junk.filter(({ shown }) => !shown.status.includes('見つかりませんでした'))).toEqual([]);
  });
});

/** A mistyped query must not be answered as if it were right: its suggestion is followed. */
async function answerTo(page: Page, { kind, query }: Query): Promise<Shown> {
  const shown = await ask(page, query);
  return kind === 'typo' && shown.suggestion !== null ? ask(page, shown.suggestion) : shown;
}

const isFirst = ({ first, shown }: Asked): boolean =>
  first.some((place) => isPlace(shown.hrefs[0] ?? '', place));

function recall({ ten, shown }: Asked): number {
  if (ten.length === 0) return 1;
  const top = shown.hrefs.slice(0, 10);
  return ten.filter((place) => top.some((href) => isPlace(href, place))).length / ten.length;
}

const share = (values: readonly number[]): number =>
  (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;

const said = ({ kind, query, ten, shown }: Asked): string =>
  `${kind} ${query}: wanted ${ten.join(' ')}, got ${shown.hrefs.slice(0, 10).join(' ')}`;

function report(half: string, asked: readonly Asked[], junk: number, absent: number): void {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const line = (name: string, some: readonly Asked[]) =>
    `${name.padEnd(10)} ${String(some.length).padStart(4)} ${share(
      some.map((one) => Number(isFirst(one))),
    )
      .toFixed(1)
      .padStart(6)} ${share(some.map(recall)).toFixed(1).padStart(6)}`;
  const lines = kinds.map((kind) =>
    line(
      kind,
      asked.filter((one) => one.kind === kind),
    ),
  );
  const meaning = half === 'tuned' ? 'the search was tuned on them' : 'never used for tuning';
  console.log(
    [
      `Queries, ${half} half (${meaning}): number, right page first %, recall in ten %`,
      ...lines,
      line('all', asked),
      `absent words that brought pages: ${junk} of ${absent}`,
    ].join('\n'),
  );
}
