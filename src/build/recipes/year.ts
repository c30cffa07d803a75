import type { Files } from '../../parse/files.ts';
import { variedFigure } from '../bench/figures.ts';
import { addBlock, blocks, textIn, type Block } from '../typed.ts';
import { lastingWards } from './ward.ts';
import { first, newestFirst, reportPath, yearOf, type ReportFile, type Start } from './recipe.ts';

/** Adds the report of the next year of a ward, whose previous values are those that the last one printed. */
export function addYear({ files }: Start): Files {
  const { path, report } = first(newestFirst(files), 'report');
  const next = nextReport(report);
  return addBlock(files, reportPath(next), next, path);
}

/** Leaves the next report of the ward that has waited longest for one as a draft, with what is still to be looked up. */
export function addDraft({ files }: Start): Files {
  const wards = lastingWards(files).map(({ slug }) => slug);
  const { path, report } = first(
    newestOfWards(files)
      .filter((one) => wards.includes(one.report['ward'] ?? ''))
      .toReversed(),
    'report',
  );
  const { strategies, ...rest } = nextReport(report);
  const [strategy = {}, ...others] = blocks(strategies);
  const draft = {
    ...{ ...rest, status: 'draft' },
    strategies: [{ ...strategy, issue: 'TODO 資料を見る' }, ...others],
  };
  return addBlock(files, reportPath(draft), draft, path);
}

/** The newest report of each ward, the newest first. */
const newestOfWards = (files: Files): readonly ReportFile[] =>
  [...Map.groupBy(newestFirst(files), ({ report }) => report['ward']).values()].flatMap(
    ([newest]) => newest ?? [],
  );

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
