import { build } from 'astro';
import { partOfPages } from '../../../pages/integration.ts';

/** Makes a part of the Astro project in this folder, as its own program would, but for what was made of the same before. */
const { MONOSASHI_OUT: out = '', MONOSASHI_KEYS: keys = '' } = process.env;
const { MONOSASHI_KEPT: kept = '' } = process.env;
await build({
  outDir: out,
  logLevel: 'silent',
  integrations: [partOfPages({ out, kept, keys, base: '/' })],
});
