import { build } from 'astro';
import { bundleOnly } from '../../../pages/bundle/integration.ts';

/** Bundles the code of the Astro project in this folder. */
const { MONOSASHI_OUT: outDir = '', MONOSASHI_BUNDLE: bundle = '' } = process.env;
await build({ outDir, logLevel: 'silent', integrations: [bundleOnly(bundle)] });
