import { defineConfig } from 'astro/config';
import { liveContent } from './src/build/dev/content.ts';
import { siteAddress } from './src/build/site-address.ts';
import { usedTokens } from './src/build/used-tokens.ts';

const { origin, pathname } = siteAddress();

export default defineConfig({
  site: origin,
  base: pathname,
  outDir: process.env.MONOSASHI_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [liveContent()],
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
