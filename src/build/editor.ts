import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Edition } from '../edition.ts';
import { editorConfig } from '../formats/editor/config.ts';
import { editorPlace } from '../formats/editor/place.ts';
import type { Messages } from '../text/ja/messages.ts';

/** The package of the CMS, whose files are served as they are. */
const CMS = 'node_modules/@sveltia/cms';

/** Puts what the editor needs into a built site: its settings, the CMS, its words. Nothing, where nobody asked for it. */
export function writeEditor(site: string, edition: Edition, messages: Messages): void {
  const { dataset, words, links } = edition;
  const { editor } = dataset.site;
  if (!editor) return;
  const place = editorPlace(links, words.language);
  const write = (href: string, text: string) => {
    const file = `${site}/${links.pathOf(href)}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const folder = dirname(`${site}/${links.pathOf(place.cms)}`);
  cpSync(`${CMS}/npm`, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  cpSync(`${CMS}/LICENSE.txt`, `${folder}/LICENSE.txt`);
  write(place.config, JSON.stringify(editorConfig(edition, editor, messages)));
  const spoken = `${CMS}/locales/${words.language}.json`;
  write(place.words, `export default ${existsSync(spoken) ? readFileSync(spoken, 'utf8') : '{}'}`);
}
