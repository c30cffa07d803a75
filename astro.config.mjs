import { defineConfig } from 'astro/config';
import { liveContent } from './src/build/dev/content.ts';
import { editorRoute } from './src/build/editor-route.ts';
import { partOfPages } from './src/build/pages/integration.ts';
import { siteSettings } from './src/build/site-settings.ts';
import { usedTokens } from './src/build/used-tokens.ts';

const { address, hasEditor } = siteSettings();
const { MONOSASHI_OUT: out = 'dist', MONOSASHI_KEPT: kept, MONOSASHI_KEYS: keys } = process.env;

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: out,
  ...(kept && { cacheDir: kept, experimental: { incrementalBuild: true } }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [
    liveContent(),
    ...(keys ? [partOfPages(keys, address.pathname)] : []),
    ...(hasEditor ? [editorRoute] : []),
  ],
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
