import { defineConfig } from 'astro/config';
import { liveContent } from './src/build/dev/content.ts';
import { editorRoute } from './src/build/editor-route.ts';
import { bundleOnly } from './src/build/pages/bundle/integration.ts';
import { siteSettings } from './src/build/site-settings.ts';
import { usedTokens } from './src/build/used-tokens.ts';

const { address, hasEditor } = siteSettings();
const { MONOSASHI_OUT: out = 'dist', MONOSASHI_BUNDLE: bundle } = process.env;

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: out,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [
    liveContent(),
    ...(bundle ? [bundleOnly(bundle)] : []),
    ...(hasEditor ? [editorRoute] : []),
  ],
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
