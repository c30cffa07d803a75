import type { Links } from '../../links.ts';

/** Where the page of the editor and what it needs stand in the site. */
export function editorPlace({ addressHref }: Links, language: string) {
  const file = (name: string) => addressHref(`/admin/${name}`);
  const [json, script] = [file(`cms/locales/${language}.json`), file(`cms/locales/${language}.js`)];
  const cms = file('cms/npm/index.js');
  return {
    cms,
    script: file('editor.js'),
    config: file('config.json'),
    /** The words of the CMS in the language of the site, as a script: browsers import no JSON. */
    words: script,
    importMap: JSON.stringify({ imports: { '@sveltia/cms': cms, [json]: script } }),
  } as const;
}
