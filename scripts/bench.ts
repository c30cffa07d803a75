import { benchBuild } from '../src/build/bench/build.ts';
import { benchLighthouse } from '../src/build/bench/lighthouse.ts';
import { benchQueries } from '../src/build/bench/queries.ts';
import { benchSearch } from '../src/build/bench/search/bench.ts';
import { benchSlips } from '../src/build/bench/slips/bench.ts';

/**
 * `npm run bench -- build` measures the build, `npm run bench -- search` the search of the site as it is built,
 * `npm run bench -- slips` what is told of slips in reports, `npm run bench -- lighthouse` what Lighthouse gives the pages,
 * `npm run bench -- queries` what DuckDB is asked of the published tables where they lie.
 */
const [what, ...names] = process.argv.slice(2);
if (what === 'build') benchBuild(names);
else if (what === 'slips') benchSlips(Number(names[0] ?? 200), Number(names[1] ?? 1));
else if (what === 'lighthouse') await benchLighthouse('dist');
else if (what === 'queries') await benchQueries(Number(names[0] ?? 1741));
else if (what === 'search') await benchSearch(names.includes('--all'));
else
  console.error(
    'npm run bench -- build [real 24x1 24x5 24x10 24x10-alone 240x5 240x1 1741x1 1741x5-alone]\nnpm run bench -- search [--all]\nnpm run bench -- slips [200] [seed]\nnpm run bench -- lighthouse\nnpm run bench -- queries [1741]',
  );
