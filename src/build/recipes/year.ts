import type { Files } from '../../parse/files.ts';
import { variedFigure } from '../bench/figures.ts';
import { blocks, textIn, typedFile, type Block } from '../typed.ts';
import { first, newestFirst, yearOf, type Start } from './recipe.ts';

/** Adds the report of the next year of a ward, whose previous values are those that the last one printed. */
export function addYear({ files }: Start): Files {
  const { report } = first(newestFirst(files), 'report');
  const next = nextReport(report);
  const path = `content/reports/${textIn(next, 'ward')}/${yearOf(next)}.yaml`;
  return { ...files, [path]: typedFile(next) };
}

/** Leaves the report of the next year of a ward as a draft, with what is still to be looked up. */
export function addDraft({ files }: Start): Files {
  const { report } = newestFirst(files).at(-1) ?? first([], 'report');
  const { strategies, ...rest } = nextReport(report);
  const [strategy = {}, ...others] = blocks(strategies);
  const draft = {
    ...{ ...rest, status: 'draft' },
    strategies: [{ ...strategy, issue: 'TODO 資料を見る' }, ...others],
  };
  const path = `content/reports/${textIn(draft, 'ward')}/${yearOf(draft)}.yaml`;
  return { ...files, [path]: typedFile(draft) };
}

/** The report of the year after: every plain figure has moved on. */
export function nextReport(report: Block): Block {
  const year = yearOf(report) + 1;
  const moved = (list: string) =>
    blocks(report[list]).map((block, at) => ({
      ...block,
      ...(block['results'] && {
        results: blocks(block['results']).map((result, number) =>
          nextResult(result, {
            ward: textIn(report, 'ward'),
            measure: `${list} ${at} ${number}`,
            year,
          }),
        ),
      }),
    }));
  return {
    ...report,
    fiscalYear: String(year),
    strategies: moved('strategies'),
    ...(report['initiatives'] && { initiatives: moved('initiatives') }),
  };
}

/** A value that is read otherwise than it is printed stays as it is. */
function nextResult(result: Block, owner: Parameters<typeof variedFigure>[1]): Block {
  const { break: _, ...rest } = result;
  const { value, previous } = result;
  if (typeof value !== 'string' || 'figure' in result || 'textOnly' in result) return result;
  return {
    ...rest,
    value: variedFigure(value, owner),
    ...(previous !== undefined && { previous: value }),
  };
}
