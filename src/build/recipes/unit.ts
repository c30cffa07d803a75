import { FRAMEWORK, type Files } from '../../parse/files.ts';
import { blocks, editBlock, readBlock, textIn } from '../typed.ts';
import { first, freeName, newestFirst, type Start } from './recipe.ts';

/** Adds a unit, and to a report a result that is counted in it. */
export function addUnit({ files }: Start): Files {
  const taken = blocks(readBlock(files, FRAMEWORK)['units']).map((unit) => textIn(unit, 'name'));
  const unit = freeName('歩', taken, (name) => `小${name}`);
  const withUnit = editBlock(files, FRAMEWORK, (framework) => ({
    ...framework,
    units: [...blocks(framework['units']), { name: unit, equals: [`${unit}数`] }],
  }));
  const { path } = first(newestFirst(files), 'report');
  return editBlock(withUnit, path, (report) => {
    const [strategy = {}, ...others] = blocks(report['strategies']);
    const result = {
      ...{
        measure: `一日の${unit}数`,
        comparability: 'own',
        value: `8,000${unit}`,
        previous: `7,500${unit}数`,
      },
    };
    const results = [...blocks(strategy['results']), result];
    return { ...report, strategies: [{ ...strategy, results }, ...others] };
  });
}
