import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { usedTokens } from './src/build/used-tokens.ts';

const { baseUrl } = parse(readFileSync(new URL('content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: baseUrl,
  outDir: process.env.MONOSASHI_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [usedTokens()], build: { assetsInlineLimit: 0 } },
});
