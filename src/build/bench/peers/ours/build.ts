import { rmSync } from 'node:fs';
import { runQuietly } from '../../../astro.ts';
import { keptBundle } from '../../../pages/bundle/bundle.ts';
import { WHOLE } from '../../../pages/part.ts';
import { inProcesses } from '../../../pages/processes.ts';
import { sitePlace } from '../../../place.ts';
import { replaceSite } from '../../../swap.ts';
import { codeKey, projectKeys } from './keys.ts';

/** Builds the Astro project in this folder as this project builds its site: in parts, and not twice what is kept. */
const place = sitePlace('dist');
const code = codeKey();
const program = `${import.meta.dirname}/bundle.ts`;
const means = async () => ({
  bundle: await keptBundle(place.bundle, code, (env) =>
    runQuietly([program], () => undefined, env),
  ),
  env: {},
});
const keys = projectKeys(code);
await inProcesses(place, { part: WHOLE, address: 'http://localhost/', keys }, means);
replaceSite(place);
rmSync('.build/dist.next', { recursive: true });
