import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { load } from 'js-yaml';
import { contentFolder } from './src/build/content.ts';
import { liveContent } from './src/build/dev/content.ts';
import { editorRoute } from './src/build/editor-route.ts';
import { siteAddress } from './src/build/site-address.ts';
import { usedTokens } from './src/build/used-tokens.ts';

const { editor } = load(readFileSync(`${contentFolder()}/site.yaml`, 'utf8')) ?? {};
const { origin, pathname } = siteAddress();

export default defineConfig({
  site: origin,
  base: pathname,
  outDir: process.env.MONOSASHI_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [liveContent(), ...(editor ? [editorRoute] : [])],
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
