import Slugger from 'github-slugger';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { ProsePage } from '../src/views/search-records.ts';

/** Reads the pages written by hand as sections of plain text, with the anchors that Astro gives their headings. */
export const readProse = (root = process.cwd()): readonly ProsePage[] =>
  globSync('content/pages/*.md', { cwd: root })
    .sort()
    .map((path) => prosePage(basename(path, '.md'), readFileSync(`${root}/${path}`, 'utf8')));

type Front = Readonly<{ title: string; description: string }>;

function prosePage(name: string, file: string): ProsePage {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(file) ?? [];
  const { title, description } = parse(front) as Front;
  const slugger = new Slugger();
  const [intro = '', ...parts] = body.split(/^(?=#{2,3} )/m);
  const sections = parts.map((part) => {
    const [, heading = '', text = ''] = /^#+ (.*)\n([^]*)$/.exec(part) ?? [];
    return { heading, anchor: slugger.slug(heading), text: plain(text) };
  });
  const first = { heading: null, anchor: null, text: plain(`${description}\n${intro}`) };
  return { href: `/${name}/`, title, sections: [first, ...sections] };
}

/** Markdown without its marks. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`>|#]|^- /gm, '')
    .replace(/\n+/g, '\n')
    .trim();
