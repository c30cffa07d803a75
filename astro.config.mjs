import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { load } from 'js-yaml';
import { usedTokens } from './scripts/used-tokens.ts';

const { baseUrl } = load(readFileSync(new URL('content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: baseUrl,
  outDir: process.env.MONOSASHI_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
