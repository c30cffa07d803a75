import type { Edition } from '../../edition.ts';
import { spotKey, type Spot } from '../../model/content/revision.ts';
import type { Dataset, Lines } from '../../model/dataset.ts';
import { nameOfReport, type Report } from '../../model/report/report.ts';
import { keyOf } from '../inputs.ts';

/**
 * What stands for all that is told of each indicator, by its slug. It tells of the strategies and initiatives that bear
 * its code, of those that measured the same in other years, of what every report says of itself, and of all else but
 * reports, for which `shared` stands.
 */
export function indicatorKeys(
  shared: string,
  editions: readonly Pick<Edition, 'dataset'>[],
): Readonly<Record<string, string>> {
  const told = editions.map(({ dataset }) => toldOf(dataset));
  const [own] = editions;
  return Object.fromEntries(
    (own?.dataset.index.indicators ?? []).map(({ indicator: { slug, code } }) => [
      slug,
      keyOf({ shared, ...Object.fromEntries(told.map((under, at) => [String(at), under(code)])) }),
    ]),
  );
}

/** What reports say under a code, as a text. */
function toldOf({ reports, lines }: Dataset): (code: string) => string {
  const heads = JSON.stringify(reports.map(headOf));
  const blocks = reports.flatMap((report) => blocksOf(report, lines));
  return (code) => {
    const own = blocks.filter(({ codes }) => codes.has(code));
    const series = new Set(own.flatMap((block) => block.series));
    const related = blocks.filter(
      (block) => block.codes.has(code) || block.series.some((one) => series.has(one)),
    );
    return [heads, ...related.map(({ text }) => text)].join('\n');
  };
}

const headOf = (report: Report) => ({ ...report, strategies: null, initiatives: null });

/** A strategy or initiative: the indicators it is about, what it measures over the years, and all that it says. */
type Block = Readonly<{ codes: ReadonlySet<string>; series: readonly string[]; text: string }>;

const blocksOf = (report: Report, lines: Lines): readonly Block[] => [
  ...report.strategies.map((strategy, at): Block => {
    const { id, indicators, results } = strategy;
    const codes = results.flatMap(({ indicator }) => indicator ?? []);
    const names = results.flatMap((result) => [result.id ?? [], result.measure].flat());
    return {
      codes: new Set([...indicators, ...codes]),
      series: names.map((name) => `${report.ward} ${name}`),
      text: textOf(report, lines, { strategy: id, initiative: null }, [at, strategy]),
    };
  }),
  ...report.initiatives.map((initiative, at): Block => ({
    codes: new Set(initiative.indicators),
    series: [],
    text: textOf(report, lines, { strategy: null, initiative: initiative.id }, [at, initiative]),
  })),
];

/** All that a block says, and on which lines of its file. */
function textOf(
  report: Report,
  lines: Lines,
  block: Pick<Spot, 'strategy' | 'initiative'>,
  [at, said]: readonly [number, Report['strategies' | 'initiatives'][number]],
): string {
  const spot = { ...block, report: nameOfReport(report) };
  const results = [null, ...said.results.map((_, index) => index + 1)];
  return JSON.stringify([
    ...[spot, at, said],
    results.map((result) => lines.get(spotKey({ ...spot, result }))),
  ]);
}
