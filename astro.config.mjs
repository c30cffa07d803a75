import { defineConfig } from 'astro/config';
import { liveContent } from './src/build/dev/content.ts';
import { editorRoute } from './src/build/editor-route.ts';
import { siteSettings } from './src/build/site-settings.ts';
import { usedTokens } from './src/build/used-tokens.ts';

const { address, hasEditor } = siteSettings();

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env.MONOSASHI_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [liveContent(), ...(hasEditor ? [editorRoute] : [])],
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
