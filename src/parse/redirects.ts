import { redirectsSchema, splitAddress, type Redirect } from '../model/content/redirect.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';
import { block, blocks, word } from './references.ts';
import { z } from 'zod';

/**
 * Reads the redirects: every old address once, none leading to an old address again.
 * With the addresses of the built site it also checks that old ones are not in use and new ones exist.
 */
export function parseRedirects(
  file: string,
  text: string,
  live: ReadonlySet<string> | null = null,
): Parsed<readonly Redirect[]> {
  const parsed = withFindings(parseWith(redirectsSchema, file, text), (content) => {
    const { redirects } = lines.parse(content);
    return redirects.flatMap((line, index) => lineFindings(line, index, redirects, live));
  });
  return { ...parsed, value: parsed.value?.redirects ?? null };
}

const line = { from: word, to: word, see: z.array(word).catch([]) };
const lines = block({ redirects: blocks(line) });
type Line = z.infer<typeof lines>['redirects'][number];

function lineFindings(
  { from, to, see }: Line,
  index: number,
  all: readonly Line[],
  live: ReadonlySet<string> | null,
): readonly Finding[] {
  const path = ['redirects', index];
  const targets = [
    { address: to, path: [...path, 'to'] },
    ...see.map((address, number) => ({ address, path: [...path, 'see', number] })),
  ];
  return [
    ...sourceFindings(from, all.findIndex((other) => other.from === from) < index, live).map(
      (words) => ({ path: [...path, 'from'], ...words }),
    ),
    ...targets.flatMap(({ address, path }) =>
      targetFindings(address, from, all, live).map((words) => ({ path, ...words })),
    ),
  ];
}

type Live = ReadonlySet<string> | null;

function sourceFindings(from: string | null, repeated: boolean, live: Live) {
  if (from === null) return [];
  if (repeated) {
    return [
      { message: '同じ古いアドレスが上にもあります', remedy: 'どちらか一方を消してください' },
    ];
  }
  if (!live) return [];
  const { page, anchor } = splitAddress(from);
  if (live.has(from)) {
    const message = `「${from}」は今も使われているアドレスです`;
    return [{ message, remedy: 'この行を消すか、今のページのアドレスを先に変えてください' }];
  }
  if (anchor === '' || live.has(page)) return [];
  const message = `「${page}」というページがないので、その中の目印は案内できません`;
  return [{ message, remedy: '目印（#）を付けず、ページごと案内してください' }];
}

function targetFindings(to: string | null, from: string | null, all: readonly Line[], live: Live) {
  if (to === null) return [];
  if (to === from) {
    return [
      { message: '自分自身に案内しています', remedy: '今あるページのアドレスを書いてください' },
    ];
  }
  const next = all.find((other) => other.from === to || other.from === splitAddress(to).page);
  if (next) {
    const message = `「${to}」も古いアドレスで、そこからまた案内されます`;
    const remedy =
      next.to === null || next.to === from
        ? '今あるページのアドレスを書いてください'
        : `最後に行き着く ${next.to} を書いてください`;
    return [{ message, remedy }];
  }
  if (!live || live.has(to)) return [];
  const message = `「${to}」というアドレスはありません`;
  return [{ message, remedy: '今あるページのアドレスを書いてください' }];
}
