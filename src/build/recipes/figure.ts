import type { Files } from '../../parse/files.ts';
import { variedFigure } from '../bench/figures.ts';
import { blocks, editBlock, textIn, type Block } from '../typed.ts';
import { newestFirst, yearOf, type ReportFile, type Start } from './recipe.ts';

/** Puts right the first figure of the oldest report that has one in numbers. */
export function correctFigure({ files }: Start): Files {
  const found = newestFirst(files)
    .toReversed()
    .flatMap((file) => corrected(file));
  const [one] = found;
  if (!one) throw new RangeError('missing figure');
  return editBlock(files, one.path, () => one.report);
}

/** A report with its first plain figure put right; none if it has none. */
function corrected({ path, report }: ReportFile): readonly ReportFile[] {
  const strategies = blocks(report['strategies']);
  for (const [at, strategy] of strategies.entries())
    for (const [number, result] of blocks(strategy['results']).entries()) {
      const right = rightResult(result, report);
      if (!right) continue;
      const results = blocks(strategy['results']).with(number, right);
      return [
        { path, report: { ...report, strategies: strategies.with(at, { ...strategy, results }) } },
      ];
    }
  return [];
}

function rightResult(result: Block, report: Block): Block | null {
  const { value } = result;
  if (typeof value !== 'string' || 'figure' in result) return null;
  const owner = { ward: textIn(report, 'ward'), measure: 'corrected', year: yearOf(report) };
  const varied = variedFigure(value, owner);
  return varied === value ? null : { ...result, value: varied };
}
