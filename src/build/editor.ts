import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Edition } from '../edition.ts';
import { editorConfig } from '../formats/editor/config.ts';
import { editorPlace } from '../formats/editor/place.ts';
import type { Messages } from '../text/ja/messages.ts';

/** The package of the CMS, whose files are served as they are. */
const CMS = 'node_modules/@sveltia/cms';

/** Puts what the editor needs into a built site: its script, its settings, the CMS, its words; nothing where nobody asked. */
export async function writeEditor(
  site: string,
  [own]: readonly Edition[],
  messages: Messages,
): Promise<void> {
  const editor = own?.dataset.site.editor;
  if (!own || !editor) return;
  const { words, links } = own;
  const place = editorPlace(links, words.language);
  const write = (href: string, text: string) => {
    const file = `${site}/${links.pathOf(href)}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const folder = dirname(`${site}/${links.pathOf(place.cms)}`);
  cpSync(`${CMS}/npm`, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  cpSync(`${CMS}/LICENSE.txt`, `${folder}/LICENSE.txt`);
  await bundle(`${site}/${links.pathOf(place.script)}`);
  write(place.config, JSON.stringify(editorConfig(own, editor, messages)));
  const spoken = `${CMS}/locales/${words.language}.json`;
  write(place.words, `export default ${existsSync(spoken) ? readFileSync(spoken, 'utf8') : '{}'}`);
}

/** The script is made apart from those of the pages, which are the same with and without it. */
async function bundle(file: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'error' },
    build: {
      ...{ outDir: dirname(file), emptyOutDir: false },
      lib: { entry: 'src/client/editor/start.ts', formats: ['es'], fileName: () => basename(file) },
      rolldownOptions: { external: ['@sveltia/cms'] },
    },
  });
}
