import { globSync, readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { CITY_CONTENT } from '../sites.ts';

/** The content of the city as it is written, read by a plain YAML reader. */
type Node = Readonly<{ [key: string]: Node | readonly Node[] | string | undefined }>;

const read = (file: string): Node =>
  load(readFileSync(`${CITY_CONTENT}/${file}`, 'utf8'), { schema: FAILSAFE_SCHEMA }) as Node;
const list = (node: Node | undefined, key: string): readonly Node[] =>
  (node?.[key] ?? []) as readonly Node[];
const textOf = (node: Node | undefined, key: string): string | null =>
  typeof node?.[key] === 'string' ? node[key] : null;

/** A target as its report states it: its words, the figure to compute with, and its year. */
export type SourceTarget = Readonly<{ text: string; figure: string; by: string | null }>;

/** What a report says of a place beside its figures. */
export type SourcePlace = Readonly<{
  target: SourceTarget | null;
  broken: string | null;
  /** Every sentence and name of the block, none of which is a statement of the site. */
  prose: readonly string[];
}>;

const PROSE =
  'measure note aim plan issue response summary withdrawal before done improvement break'.split(
    ' ',
  );

function proseIn(node: Node | readonly Node[] | string | undefined, key = ''): readonly string[] {
  if (typeof node === 'string') return PROSE.includes(key) ? [node] : [];
  if (Array.isArray(node)) return (node as readonly Node[]).flatMap((entry) => proseIn(entry, key));
  return Object.entries(node ?? {}).flatMap(([name, value]) => proseIn(value, name));
}

function targetOf(strategy: Node, result: Node): SourceTarget | null {
  const own = list(strategy, 'outcomes')[Number(textOf(result, 'outcome') ?? 0) - 1];
  const text = textOf(own, 'target');
  return text ? { text, figure: textOf(own, 'figure') ?? text, by: textOf(own, 'by') } : null;
}

const idOf = (block: Node): string => textOf(block, 'id') ?? textOf(block, 'code') ?? '';

function placesOf(file: string): readonly (readonly [place: string, source: SourcePlace])[] {
  const report = read(file);
  const card = `/wards/${textOf(report, 'ward')}/${textOf(report, 'fiscalYear')}/`;
  const results = list(report, 'strategies').flatMap((strategy) =>
    list(strategy, 'results').map((result, index) => {
      const place = `${card}#strategy-${idOf(strategy)}-result-${index + 1}`;
      const target = targetOf(strategy, result);
      const broken = textOf(result, 'break');
      return [place, { target, broken, prose: proseIn(strategy) }] as const;
    }),
  );
  const initiatives = list(report, 'initiatives').map((initiative) => {
    const place = `${card}#initiative-${idOf(initiative)}`;
    return [place, { target: null, broken: null, prose: proseIn(initiative) }] as const;
  });
  return [...results, ...initiatives];
}

/** Every result and initiative of the reports, by its place: its address without the origin. */
export const sourcePlaces: ReadonlyMap<string, SourcePlace> = new Map(
  globSync('reports/*/*.yaml', { cwd: CITY_CONTENT }).flatMap(placesOf),
);

/** The labels of the grades of a scale, by what is printed. */
export const gradesOf = (scale: string): ReadonlyMap<string, string> =>
  new Map(
    list((read('framework.yaml')['scales'] as Node)[scale] as Node, 'grades').map((grade) => [
      textOf(grade, 'value') ?? '',
      textOf(grade, 'label') ?? '',
    ]),
  );

/** The marks of initiatives as printed, by the names they have in the published files. */
export const marks: ReadonlyMap<string, string> = new Map(
  list((read('framework.yaml')['scales'] as Node)['achievement'] as Node, 'grades').map((grade) => [
    textOf(grade, 'id') ?? '',
    textOf(grade, 'value') ?? '',
  ]),
);

/** A figure that was put right: where, when, and from what to what. */
export type SourceCorrection = Readonly<
  Record<'place' | 'date' | 'field' | 'before' | 'after', string>
>;

export const corrections: readonly SourceCorrection[] = list(
  read('changes.yaml'),
  'versions',
).flatMap((version) =>
  list(version, 'entries').flatMap((entry) =>
    list(entry, 'figures').map((figure) => {
      const [strategy, initiative] = [textOf(figure, 'strategy'), textOf(figure, 'initiative')];
      const block = strategy
        ? `strategy-${strategy}-result-${textOf(figure, 'result')}`
        : `initiative-${initiative}`;
      return {
        place: `/wards/${textOf(figure, 'report')}/#${block}`,
        date: textOf(version, 'date') ?? '',
        field: textOf(figure, 'field') ?? '',
        before: textOf(figure, 'before') ?? '',
        after: textOf(figure, 'after') ?? '',
      };
    }),
  ),
);
