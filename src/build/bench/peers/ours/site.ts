import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runQuietly } from '../../../astro.ts';
import { keptBundle } from '../../../pages/bundle/bundle.ts';
import { WHOLE } from '../../../pages/part.ts';
import { inProcesses } from '../../../pages/processes.ts';
import { sitePlace } from '../../../place.ts';
import { replaceSite } from '../../../swap.ts';
import { codeKey, projectKeys } from './keys.ts';

const BUNDLER = `${import.meta.dirname}/bundle.ts`;

/** Builds the Astro project in this folder as this project builds its site: in parts, and not twice what is kept. */
export async function buildProject(): Promise<void> {
  const place = sitePlace('dist');
  const code = codeKey();
  const bundle = () =>
    keptBundle(place.bundle, code, (env) => runQuietly([BUNDLER], () => undefined, env));
  await inProcesses(
    place,
    { part: WHOLE, address: 'http://localhost/', keys: projectKeys(code) },
    async () => ({ bundle: await bundle(), env: {} }),
  );
  replaceSite(place);
  rmSync(dirname(place.next), { recursive: true });
}
