import { renderAsync } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Markup } from '../../markup.ts';

/** Node resolves from the project, wherever the bundled site code runs. */
const { resolve } = createRequire(`${process.cwd()}/`);
const FONT = '@expo-google-fonts/noto-sans-jp';
const RENDERER = '@resvg/resvg-js';

/** Only these faces are loaded: no picture depends on the machine it is drawn on. */
const fontFiles = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map(
  (path) => resolve(`${FONT}/${path}`),
);

/** Draws SVG markup as PNG, `zoom` times its size. */
export async function png({ markup }: Markup, zoom: number): Promise<Uint8Array> {
  const image = await renderAsync(markup, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans JP' },
  });
  return image.asPng();
}

/** What a picture depends on besides its markup: the versions of the font and of the renderer. */
export const drawnWith = (): readonly string[] =>
  [FONT, RENDERER].map((name) => `${name}@${versionOf(name)}`);

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8'));
  const version = (manifest as Readonly<{ version?: string }>).version;
  if (version === undefined) throw new Error(`missing version: ${name}`);
  return version;
}
