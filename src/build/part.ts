/** One of several processes that share the pages and files of a site: `2/3` is the second of three. */
const [part = 1, parts = 1] = (process.env['MONOSASHI_PART'] ?? '1/1').split('/').map(Number);

/** What this process makes of all that there is: in every process something of each kind. */
export const inPart = <One>(all: readonly One[]): One[] =>
  all.filter((_, at) => spread(at) % parts === part - 1);

/** Neighbours are alike, and what recurs must not meet the same process every time (Knuth's multiplicative hash). */
const spread = (at: number): number => (Math.imul(at, 2_654_435_761) >>> 16) & 0xffff;
