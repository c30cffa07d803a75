import { FRAMEWORK, type Files } from '../../parse/files.ts';
import { blocks, editBlock, ownText, readBlock, type Block } from '../typed.ts';
import { first, freeName, newestFirst, yearOf, type Start } from './recipe.ts';

/** Adds an indicator beside one that a report answers, and lets that report answer it too. */
export function addIndicator({ files }: Start): Files {
  const answered = first(newestFirst(files).flatMap(answersOf), 'answer');
  const { path, indicator } = answered;
  const added = newIndicator(files, indicator);
  const withIndicator = editIndicators(files, (one) =>
    one['code'] === indicator ? [one, { ...withoutRetirement(one), ...added }] : [one],
  );
  return editBlock(withIndicator, path, (report) => ({
    ...report,
    strategies: blocks(report['strategies']).map((strategy, at) =>
      at === answered.strategy ? answering(strategy, answered.result, added.code) : strategy,
    ),
  }));
}

/** Retires the last indicator of the framework that is not yet after the newest year. */
export function retireIndicator({ files }: Start): Files {
  const after = String(yearOf(first(newestFirst(files), 'report').report));
  const { code } = first(
    indicatorsOf(files)
      .filter(({ retired }) => retired === undefined)
      .toReversed(),
    'indicator',
  );
  return editIndicators(files, (one) => [
    one['code'] === code
      ? { ...one, retired: { after, why: '試験のために取りやめました。' } }
      : one,
  ]);
}

/** All indicators of the framework, in its order: those of goals, or those in a list of their own. */
export function indicatorsOf(files: Files): readonly Block[] {
  const { goals, indicators } = readBlock(files, FRAMEWORK);
  const inGoals = blocks(goals)
    .flatMap(({ themes }) => blocks(themes))
    .flatMap(({ items }) => blocks(items))
    .flatMap((item) => blocks(item['indicators']));
  return [...inGoals, ...blocks(indicators)];
}

/** The framework with others in the place of each indicator. */
export const editIndicators = (files: Files, edit: (one: Block) => readonly Block[]): Files =>
  editBlock(files, FRAMEWORK, (framework) => {
    const edited = (block: Block): Block => ({
      ...block,
      indicators: blocks(block['indicators']).flatMap(edit),
    });
    return framework['goals']
      ? inLists(framework, ['goals', 'themes', 'items'], edited)
      : edited(framework);
  });

const inLists = (
  block: Block,
  [list, ...lists]: readonly string[],
  edit: (block: Block) => Block,
): Block =>
  list === undefined
    ? edit(block)
    : { ...block, [list]: blocks(block[list]).map((one) => inLists(one, lists, edit)) };

type Answer = Readonly<{ path: string; strategy: number; result: Block; indicator: string }>;

/** The results of a report that ask the question of a common indicator. */
const answersOf = ({
  path,
  report,
}: Readonly<{ path: string; report: Block }>): readonly Answer[] =>
  blocks(report['strategies']).flatMap((block, strategy) =>
    blocks(block['results']).flatMap((result) =>
      result['comparability'] === 'same' && typeof result['indicator'] === 'string'
        ? [{ path, strategy, result, indicator: result['indicator'] }]
        : [],
    ),
  );

const answering = (strategy: Block, result: Block, code: string): Block => {
  const { outcome: _, note: __, id: ___, ...rest } = result;
  return {
    ...strategy,
    indicators: [...(strategy['indicators'] as readonly string[]), code],
    results: [
      ...blocks(strategy['results']),
      { ...rest, measure: '試験の指標の値', indicator: code },
    ],
  };
};

const withoutRetirement = ({ retired: _, ...indicator }: Block): Block => indicator;

function newIndicator(files: Files, beside: string) {
  const free = (field: string, name: string, add: (taken: string) => string) =>
    freeName(
      name,
      indicatorsOf(files).map((one) => ownText(files, one[field])),
      add,
    );
  const after = (taken: string) => `${taken}-x`;
  const before = (taken: string) => `次の${taken}`;
  return {
    ...{ code: free('code', after(beside), after), slug: free('slug', 'shiken-indicator', after) },
    name: free('name', '試験の指標の公式の名称', before),
    shortName: free('shortName', '試験の指標', before),
    reading: free('reading', 'しけんのしひょう', (taken) => `つぎの${taken}`),
    explanation: '試験のための指標です。',
  };
}
