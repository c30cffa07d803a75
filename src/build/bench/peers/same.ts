import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The pages of a built site as they are read, by their paths. */
export type ReadSite = ReadonlyMap<string, string>;

/** Reads every page of a site: its elements with their attributes, and its texts, however they are written. */
export const readSite = (folder: string): ReadSite =>
  new Map(
    globSync('**/*.html', { cwd: folder })
      .sort()
      .map((path) => [path, readPage(readFileSync(`${folder}/${path}`, 'utf8'))]),
  );

/** A page as a line for each element and text; order of attributes and white space make no difference. */
export function readPage(html: string): string {
  const { documentElement } = parseHTML(html).document;
  documentElement.normalize();
  return linesOf(documentElement).join('\n');
}

const [ELEMENT, TEXT] = [1, 3];

function linesOf(node: Node): readonly string[] {
  if (node.nodeType === TEXT) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  if (node.nodeType !== ELEMENT) return [];
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
  return [
    `<${[element.localName, ...attributes].join(' ')}>`,
    ...[...element.childNodes].flatMap(linesOf),
    `</${element.localName}>`,
  ];
}

/** In what a site differs from another one: pages that only one of them has, and the first line in which a page differs. */
export function differences(one: ReadSite, other: ReadSite): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${path}: missing`];
    const [lines, others] = [a.split('\n'), b.split('\n')];
    const at = lines.findIndex((line, index) => line !== others[index]);
    return [`${path}: ${lines[at] ?? 'nothing'} ≠ ${others[at] ?? 'nothing'}`];
  });
}
