import { blocksOf, type Block, type Content } from '../../../formats/form/cell/content.ts';
import { TODO } from '../../../formats/form/official/todo.ts';
import type { Framework } from '../../../model/content/framework.ts';
import { placedIndicators } from '../../../model/content/framework.ts';
import type { Finding, Path } from '../../../parse/problem.ts';
import {
  filled,
  nextAnswer,
  nextResult,
  nextSurvey,
  nextTarget,
  type Next,
  type Years,
} from './entries.ts';

/** Next year's report as far as the last one tells it, and what the officer has to decide, at its place. */
export type NextReport = Readonly<{ content: Block; asks: readonly Finding[] }>;

/**
 * Copies structure, targets and measures of a report for the next year: the last values stand behind `previous`; values,
 * grades and texts are to be written. Notes told of the last document, and are left out.
 */
export function nextReport(last: Block, years: Years, framework: Framework): NextReport {
  const surveys = nextList(blocksOf(last, 'surveys'), ['surveys'], nextSurvey);
  const strategies = nextBlocks(last, 'strategies', years, framework);
  const initiatives = nextBlocks(last, 'initiatives', years, framework);
  const { title, publisher, form } = last['source'] as Block;
  return {
    content: filled({
      ...{ ward: last['ward'], fiscalYear: String(years.next), status: 'draft' },
      source: filled({ title, publisher, form }),
      ...listed('surveys', surveys.content),
      ...listed('strategies', strategies.content),
      ...listed('initiatives', initiatives.content),
    }),
    asks: [
      { path: ['source'], say: (m) => m.desk.newSource() },
      ...[surveys, strategies, initiatives].flatMap(({ asks }) => asks),
    ],
  };
}

const listed = (field: string, blocks: readonly Block[]): Block =>
  blocks.length > 0 ? { [field]: blocks } : {};

/** What stands once in a block, in the order in which it is written, and its lists. */
const SHAPES = {
  strategies: {
    kept: ['code', 'id', 'indicators'],
    open: [
      'aim',
      'outcomes',
      'plan',
      'effectiveness',
      'results',
      'rating',
      'progress',
      'issue',
      'response',
    ],
    texts: [],
    lists: { outcomes: nextTarget, results: nextResult },
  },
  initiatives: {
    kept: ['code', 'id', 'strategies', 'indicators'],
    open: [
      'summary',
      'targets',
      'withdrawal',
      'before',
      'done',
      'results',
      'achievement',
      'effectiveness',
      'issue',
      'improvement',
    ],
    texts: ['before', 'done'],
    lists: { targets: nextTarget, results: nextAnswer },
  },
} as const;

type ListName = keyof typeof SHAPES;
type Blocks = Readonly<{ content: readonly Block[]; asks: readonly Finding[] }>;

/** The blocks of a sheet. What any of them had is to be written in each: what is not printed is deleted more easily than remembered. */
function nextBlocks(last: Block, name: ListName, years: Years, framework: Framework): Blocks {
  const blocks = blocksOf(last, name);
  const { kept, open, texts, lists } = SHAPES[name];
  const used = open.filter((field) => blocks.some((block) => field in block));
  const made = blocks.map((block, at) => {
    const path: Path = [name, at];
    const asks: Finding[] = [...retiredAsks(block, path, years, framework)];
    const fields = used.map((field): [string, Content | null] => {
      const next = (lists as Readonly<Record<string, (entry: Block, years: Years) => Next>>)[field];
      if (!next) return [field, (texts as readonly string[]).includes(field) ? [TODO] : TODO];
      const list = nextList(blocksOf(block, field), [...path, field], (entry) =>
        next(entry, years),
      );
      asks.push(...list.asks);
      return [field, list.content.length > 0 ? list.content : null];
    });
    const own = kept.map((field) => [field, block[field]] as const);
    return { content: filled(Object.fromEntries([...own, ...fields])), asks };
  });
  return { content: made.map(({ content }) => content), asks: made.flatMap(({ asks }) => asks) };
}

function nextList(entries: readonly Block[], path: Path, next: (entry: Block) => Next): Blocks {
  const made = entries.map(next);
  return {
    content: made.map(({ content }) => content),
    asks: made.flatMap(({ asks }, at) => asks.map((say) => ({ path: [...path, at], say }))),
  };
}

/** An indicator that is not measured any more. */
function retiredAsks(
  block: Block,
  path: Path,
  { next }: Years,
  framework: Framework,
): readonly Finding[] {
  const codes = block['indicators'];
  const gone = placedIndicators(framework).filter(
    ({ indicator: { code, retired } }) =>
      retired !== null && retired.after < next && Array.isArray(codes) && codes.includes(code),
  );
  return gone.map(({ indicator: { code } }) => ({ path, say: (m) => m.desk.retired(code) }));
}
