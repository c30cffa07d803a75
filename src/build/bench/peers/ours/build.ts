import { rmSync } from 'node:fs';
import { runQuietly } from '../../../astro.ts';
import { WHOLE } from '../../../pages/part.ts';
import { inProcesses } from '../../../pages/processes.ts';
import { sitePlace } from '../../../place.ts';
import { replaceSite } from '../../../swap.ts';
import { projectKeys } from './keys.ts';

/** Builds the Astro project in this folder as this project builds its site: in parts, and not twice what is kept. */
const place = sitePlace('dist');
const program = `${import.meta.dirname}/part.ts`;
await inProcesses(
  place,
  WHOLE,
  projectKeys(),
  () => (env) => runQuietly([program], () => null, env),
);
replaceSite(place);
rmSync('.build/dist.next', { recursive: true });
