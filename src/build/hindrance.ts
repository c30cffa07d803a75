import type { Messages } from '../text/ja/messages.ts';

/** What keeps a machine from doing what it is asked, by the code that it gives (`ENOSPC`). */
const KINDS = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'inTheWay',
  EISDIR: 'inTheWay',
  ENAMETOOLONG: 'longName',
  ELOOP: 'loop',
  EBUSY: 'busy',
  ENOMEM: 'noMemory',
  EMFILE: 'noMemory',
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS] | 'atWork';

/** What hindered the work, and the file at which it did; null for what nobody foresaw. */
export type Hindrance = Readonly<{ kind: Kind; path: string | null }>;

/** An end of the work of which more need not be said than this. */
export class Hindered extends Error {
  readonly hindrance: Hindrance;
  constructor(hindrance: Hindrance) {
    super(hindrance.kind);
    this.hindrance = hindrance;
  }
}

export function hindranceOf(error: unknown): Hindrance | null {
  if (error instanceof Hindered) return error.hindrance;
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  return code !== undefined && isKnown(code)
    ? { kind: KINDS[code], path: typeof path === 'string' ? path : null }
    : null;
}

const isKnown = (code: string): code is keyof typeof KINDS => code in KINDS;

/** What hindered another program, as its last words tell: `ENOSPC: no space left on device, write '/srv/dist/a'`. */
export function hindranceIn(said: string): Hindrance | null {
  for (const [, code = '', path] of said.matchAll(/\b(E[A-Z]{3,}): [^\n']*(?:'([^'\n]+)')?/g))
    if (isKnown(code)) return { kind: KINDS[code], path: path ?? null };
  return null;
}

/** One sentence of what went wrong: what hindered, else what nobody foresaw. */
export function reasonOf(error: unknown, messages: Messages): string {
  const found = hindranceOf(error);
  if (found) return messages.machine[found.kind](found.path ?? '');
  return messages.unforeseen(firstLine(error instanceof Error ? error.message : String(error)));
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
