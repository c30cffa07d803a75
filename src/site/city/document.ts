import { parseHTML } from 'linkedom';

/** The main part of a page, from its markup alone. */
export const mainOf = (html: string): Element => {
  const { document } = parseHTML(html);
  return document.querySelector('main') ?? document.body;
};

/** What is read as lines of their own. */
const LINES = new Set(
  'p li dt dd div section article h1 h2 h3 h4 h5 h6 tr th td caption figcaption summary'.split(' '),
);
const UNREAD = 'script, style, template, svg, [hidden], [aria-hidden=true]';
const TEXT_NODE = 3;

/** What is read in an element, line by line; pictures are apart. A cell that is stacked bears its own label. */
export const textOf = (element: Element): string => tidy(said(element));

function said(node: Node): string {
  if (node.nodeType === TEXT_NODE) return node.textContent ?? '';
  if (!isElement(node) || node.matches(UNREAD)) return '';
  const text = [...node.childNodes].map(said).join('');
  const label = node.getAttribute('data-label') ?? node.getAttribute('data-name');
  return LINES.has(node.localName) ? `\n${label ? `${label}\n` : ''}${text}\n` : ` ${text} `;
}

const isElement = (node: Node): node is Element => 'matches' in node;

/** The words of the pictures in an element. */
export const pictureTextOf = (element: Element): string =>
  tidy(
    [...element.querySelectorAll('svg text, svg title, svg desc')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  );

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
