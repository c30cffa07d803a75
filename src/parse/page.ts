import { pageSchema, type Page } from '../model/content/page.ts';
import { parseWith, type Parsed } from './document.ts';
import { readYaml, type Source } from './yaml.ts';

/** Reads a page written by hand: title and description between two lines of `---`, then Markdown. */
export function parsePage(source: Source): Parsed<Page> {
  const [, front, body = ''] = FRONT.exec(source.text) ?? [];
  if (front === undefined) return withoutFront(source);
  const parsed = parseWith(pageSchema, { ...source, text: front });
  const name = source.file.replace(/^.*\/|\.md$/g, '');
  return { ...parsed, value: parsed.value && { ...parsed.value, name, body } };
}

/** The opening line belongs to the first part, so that lines keep their numbers. */
const FRONT = /^\uFEFF?(---\r?\n[^]*?)^---[ \t]*\r?\n([^]*)$/m;

function withoutFront(source: Source): Parsed<Page> {
  const { yaml } = readYaml({ ...source, text: '' });
  return {
    yaml,
    value: null,
    problems: [yaml.locate({ path: [], say: (m) => m.noFrontMatter() })],
  };
}
