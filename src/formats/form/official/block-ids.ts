import { id } from '../../../model/content/fields.ts';
import { textIn, type Block, type Content } from '../cell/content.ts';

/** Blocks with an id wherever their number is none of its own, or does not fit in an address. */
export function identified(blocks: readonly Block[]): readonly Block[] {
  const codes = blocks.map((block) => textIn(block, 'code') ?? '');
  const taken = new Set(codes.filter((code) => isAlone(code, codes)));
  return blocks.map((block, at) => {
    const code = codes[at] ?? '';
    if (isAlone(code, codes)) return block;
    const own = freeId(baseOf(block, code), code !== '' && isFit(code), taken);
    taken.add(own);
    const { code: _, ...rest } = block;
    return code === '' ? { id: own, ...rest } : { code, id: own, ...rest };
  });
}

const isFit = (code: string): boolean => id.safeParse(code).success;

const isAlone = (code: string, codes: readonly string[]): boolean =>
  isFit(code) && codes.filter((other) => other === code).length === 1;

/** What an address can hold of a number; of a block without one, the indicator that it stands on. */
function baseOf(block: Block, code: string): string {
  const plain = code
    .normalize('NFKC')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return isFit(code) ? plain : `no-${plain}`;
  const [first] = (block['indicators'] ?? []) as readonly Content[];
  return typeof first === 'string' && isFit(first) ? `for-${first}` : 'block';
}

/** The plain id, or with a letter behind it: of several blocks with one number each gets a letter. */
function freeId(base: string, isShared: boolean, taken: ReadonlySet<string>): string {
  const letters = Array.from({ length: 26 }, (_, at) => `${base}-${String.fromCharCode(97 + at)}`);
  const ids = isShared ? letters : [base, ...letters.slice(1)];
  return ids.find((one) => !taken.has(one)) ?? `${base}-${taken.size + 1}`;
}

/** The strategies that an initiative belongs to, by its number (【4-1-1】 to 【4-1】) or the indicators that it stands on. */
export function strategiesOf(initiative: Block, strategies: readonly Block[]): readonly string[] {
  const code = textIn(initiative, 'code') ?? '';
  const own = strategies.filter(({ code: theirs }) => {
    const base = typeof theirs === 'string' ? theirs : '';
    return base !== '' && (code === base || code.startsWith(`${base}-`));
  });
  const sharing = (own.length > 0 ? own : strategies).filter((one) => shares(one, initiative));
  const found = sharing.length > 0 ? sharing : own;
  return found.flatMap((one) => textIn(one, 'id') ?? textIn(one, 'code') ?? []);
}

const shares = (a: Block, b: Block): boolean => {
  const [theirs, own] = [a, b].map((block) => (block['indicators'] ?? []) as readonly Content[]);
  return own?.some((code) => theirs?.includes(code)) ?? false;
};
