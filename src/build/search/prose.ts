import Slugger from 'github-slugger';
import type { Links } from '../../links.ts';
import type { Page } from '../../model/content/page.ts';
import type { ProsePage } from '../../views/search/records.ts';

/** A page written by hand as sections of plain text, with the anchors that Astro gives their headings. */
export function proseSections(
  { addressHref }: Links,
  { name, title, description, body }: Page,
): ProsePage {
  const slugger = new Slugger();
  const [intro = '', ...parts] = body.split(/^(?=#{2,3} )/m);
  const sections = parts.map((part) => {
    const [, heading = '', text = ''] = /^#+ (.*)\n([^]*)$/.exec(part) ?? [];
    return { heading, anchor: slugger.slug(heading), text: plain(text), names: namesIn(text) };
  });
  const first = { heading: null, anchor: null, text: plain(`${description}\n${intro}`), names: [] };
  return { href: addressHref(`/${name}/`), title, sections: [first, ...sections] };
}

/** What a list explains, each in bold before what it is. */
const namesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name = '']) => name);

/** Markdown without its marks. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`>|#]|^- /gm, '')
    .replace(/\n+/g, '\n')
    .trim();
