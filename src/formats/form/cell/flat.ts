import { isBlock, isSameContent, type Block, type Content } from './content.ts';
import { entriesCell, readEntries } from './entries.ts';

/** The languages of a site, its own first. */
export type Languages = readonly string[];

/** The texts of a block by path: `results.note` of a result, `aim@en` in another language than the site's own. */
export type Flat = ReadonlyMap<string, string>;

/** Lists of texts that stand in one cell: names are written one behind the other, texts one below the other. */
const NAMES: ReadonlySet<string> = new Set(['indicators', 'strategies', 'textOnly']);
const TEXTS: ReadonlySet<string> = new Set(['before', 'done']);

/** A block as cells: what is no text and fits in no cell otherwise is written as JSON. */
export function flat(block: Block, [own = '', ...others]: Languages, under = ''): Flat {
  const cells = new Map<string, string>();
  for (const [field, content] of Object.entries(block)) {
    const path = `${under}${field}`;
    if (!isBlock(content)) cells.set(path, cellOf(content, field));
    else if (isTranslated(content, own, others)) {
      for (const [language, text] of Object.entries(content))
        cells.set(language === own ? path : `${path}@${language}`, cellOf(text, field));
    } else for (const cell of flat(content, [own, ...others], `${path}.`)) cells.set(...cell);
  }
  return cells;
}

const isTranslated = (content: Block, own: string, others: Languages): boolean =>
  own in content && Object.keys(content).every((key) => key === own || others.includes(key));

/** The block of cells; `order` says in which order its fields are written, others follow before the note. */
export function unflat(cells: Flat, [own = '']: Languages, order: readonly string[]): Block {
  const note = order.includes('note') ? order.indexOf('note') : order.length;
  const place = (path: string): number => {
    const at = order.findIndex((known) => path.replace(/[.@].*$/, '') === known);
    return at < 0 ? note - 0.5 : at;
  };
  const sorted = [...cells].sort(([a], [b]) => place(a) - place(b));
  let block: Block = {};
  for (const [path, cell] of sorted) {
    const [plain = '', language] = path.split('@');
    const steps = plain.split('.');
    const content = contentOf(cell, steps.at(-1) ?? '');
    block = withContent(block, steps, (old) =>
      language === undefined && old === undefined
        ? content
        : translated(old, own, language ?? own, content),
    );
  }
  return block;
}

const translated = (
  old: Content | undefined,
  own: string,
  language: string,
  content: Content,
): Content => ({
  ...(isBlock(old) ? old : old === undefined ? {} : { [own]: old }),
  [language]: content,
});

function withContent(
  block: Block,
  [step = '', ...steps]: readonly string[],
  change: (old: Content | undefined) => Content,
): Block {
  const old = block[step];
  const inner = isBlock(old) ? old : {};
  return { ...block, [step]: steps.length === 0 ? change(old) : withContent(inner, steps, change) };
}

function cellOf(content: Content, field: string): string {
  if (typeof content === 'string')
    return json(content) === undefined ? content : JSON.stringify(content);
  const texts = Array.isArray(content) ? (content as readonly Content[]) : [];
  const names = texts.filter((one) => typeof one === 'string');
  const cell =
    field === 'strategies' ? names.map((name) => `【${name}】`).join('') : names.join('、');
  const written = NAMES.has(field) ? cell : entriesCell(names);
  return isSameContent(contentOf(written, field), content) ? written : JSON.stringify(content);
}

function contentOf(cell: string, field: string): Content {
  const written = json(cell);
  if (written !== undefined) return written;
  if (NAMES.has(field)) return cell.split(/[\s、，,;；・【】]+/).filter((name) => name !== '');
  return TEXTS.has(field) ? readEntries(cell) : cell;
}

/** The content that a cell states as JSON; undefined where it is a plain text. */
function json(cell: string): Content | undefined {
  if (!/^[[{"]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as Content;
  } catch {
    return undefined;
  }
}
