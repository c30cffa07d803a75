import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PLACEHOLDER = 'styles/frame/tokens.css';

/** Fills `src/styles/frame/tokens.css` with those custom properties of the DADS design tokens that the styles use. */
export function usedTokens(): Plugin {
  return {
    name: 'used-tokens',
    enforce: 'pre',
    transform: (_, id) =>
      id.endsWith(PLACEHOLDER) ? `:root {\n${declarations().join('\n')}\n}\n` : null,
  };
}

function declarations(): readonly string[] {
  const styles = globSync('src/styles/**/*.css').map((path) => readFileSync(path, 'utf8'));
  const used = new Set([...styles.join('').matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const tokens = createRequire(import.meta.url).resolve(
    '@digital-go-jp/design-tokens/dist/tokens.css',
  );
  return readFileSync(tokens, 'utf8')
    .split('\n')
    .filter((line) => used.has(/^\s*(--[\w-]+):/.exec(line)?.[1]));
}
