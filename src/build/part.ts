/** What one of several processes makes of all that there is, `2/3` the second of three: something of each kind. */
export function partIn(name: string): <One>(all: readonly One[]) => One[] {
  const [part = 1, parts = 1] = name.split('/').map(Number);
  return (all) => all.filter((_, at) => spread(at) % parts === part - 1);
}

/** The part of this process. */
export const inPart = partIn(process.env['MONOSASHI_PART'] ?? '1/1');

/** Neighbours are alike, and what recurs must not meet the same process every time (Knuth's multiplicative hash). */
const spread = (at: number): number => (Math.imul(at, 2_654_435_761) >>> 16) & 0xffff;
