import { FRAMEWORK, type Files } from '../../parse/files.ts';
import { blocks, editBlock } from '../typed.ts';
import { first, newestFirst, type Start } from './recipe.ts';

/** Adds a unit, and to a report a result that is counted in it. */
export function addUnit({ files }: Start): Files {
  const withUnit = editBlock(files, FRAMEWORK, (framework) => ({
    ...framework,
    units: [...blocks(framework['units']), { name: '歩', equals: ['歩数'] }],
  }));
  const { path } = first(newestFirst(files), 'report');
  return editBlock(withUnit, path, (report) => {
    const [strategy = {}, ...others] = blocks(report['strategies']);
    const result = {
      ...{
        measure: '一日に歩いた数',
        comparability: 'own',
        value: '8,000歩',
        previous: '7,500歩数',
      },
    };
    const results = [...blocks(strategy['results']), result];
    return { ...report, strategies: [{ ...strategy, results }, ...others] };
  });
}
