import { keepCompiled } from '../src/build/compiled.ts';

keepCompiled();
const { plainly } = await import('../src/build/check/plainly.ts');
const { isPart } = await import('../src/build/pages/part.ts');
const { buildShard, buildSite } = await import('../src/build/site.ts');
const { tellStages } = await import('../src/build/stage.ts');

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
