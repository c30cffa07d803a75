import { existsSync, globSync, rmSync } from 'node:fs';
import { runQuietly } from '../../../astro.ts';
import { keyAt } from '../../../pages/key.ts';
import { WHOLE } from '../../../pages/part.ts';
import { inProcesses, processes } from '../../../pages/processes.ts';
import { sitePlace } from '../../../place.ts';
import { replaceSite } from '../../../swap.ts';
import { projectKeys } from './keys.ts';

/** As long as one process renders so many of these pages, another one would still bundle. */
const EACH = 1000;

/** Builds the Astro project in this folder as this project builds its site: in parts, and not twice what is kept. */
const place = sitePlace('dist');
const keys = projectKeys();
const due = globSync('**/*.json', { cwd: 'pages' })
  .map((file) => (file === 'index.json' ? 'index.html' : file.replace(/\.json$/, '/index.html')))
  .filter((file) => !existsSync(`${place.kept}/${keyAt(keys, file)}/${file}`)).length;
const count = Math.min(processes(), Math.max(1, Math.ceil(due / EACH)));
const program = `${import.meta.dirname}/part.ts`;
await inProcesses(
  place,
  { part: WHOLE, keys, count },
  () => (env) => runQuietly([program], () => null, env),
);
replaceSite(place);
rmSync('.build/dist.next', { recursive: true });
