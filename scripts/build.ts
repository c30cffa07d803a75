import { plainly } from '../src/build/check/plainly.ts';
import { isPart } from '../src/build/pages/part.ts';
import { buildShard, buildSite } from '../src/build/site.ts';
import { tellStages } from '../src/build/stage.ts';

/** `npm run build` builds the site, `npm run build -- --shard 2/8` the second of eight parts of it, for a build that takes them all. */
tellStages('build');
const [option, shard = ''] = process.argv.slice(2);
if (option === undefined) await plainly(buildSite);
else if (option === '--shard' && isPart(shard)) await plainly(() => buildShard(shard));
else {
  console.error('npm run build\nnpm run build -- --shard 2/8');
  process.exitCode = 1;
}
// Pagefind's service keeps the process alive.
process.exit();
