import { pageSchema, type Page } from '../model/content/page.ts';
import { parseWith, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import { readYaml } from './yaml.ts';

/** Reads a page written by hand: title and description between two lines of `---`, then Markdown. */
export function parsePage(file: string, text: string): Parsed<Page> {
  const [, front, body = ''] = FRONT.exec(text) ?? [];
  if (front === undefined) return withoutFront(file);
  const parsed = parseWith(pageSchema, file, front);
  const name = file.replace(/^.*\/|\.md$/g, '');
  return { ...parsed, value: parsed.value && { ...parsed.value, name, body } };
}

/** The opening line belongs to the first part, so that lines keep their numbers. */
const FRONT = /^\uFEFF?(---\r?\n[^]*?)^---[ \t]*\r?\n([^]*)$/m;

function withoutFront(file: string): Parsed<Page> {
  const { yaml } = readYaml(file, '');
  return { yaml, value: null, problems: [yaml.locate(FRONTLESS)] };
}

const FRONTLESS: Finding = {
  path: [],
  message: 'はじめに、題名（title）と説明（description）がありません',
  remedy: '「---」だけの行を二つ書き、その間に title: と description: を書いてください',
};
