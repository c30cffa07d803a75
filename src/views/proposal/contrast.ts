/** Both versions of a text, each cut in three: what they begin with, what differs, what they end with. */
export type Contrast = Readonly<Record<'before' | 'after', readonly [string, string, string]>>;

/** Where two versions of a text differ. A number that changes differs as a whole. */
export function contrast(before: string, after: string): Contrast {
  const [then, now] = [tokens(before), tokens(after)];
  const most = Math.min(then.length, now.length);
  const start = sameRun(most, (at) => then[at] === now[at]);
  const end = sameRun(most - start, (at) => then.at(-1 - at) === now.at(-1 - at));
  const split = (all: readonly string[]) =>
    [
      all.slice(0, start).join(''),
      all.slice(start, all.length - end).join(''),
      all.slice(all.length - end).join(''),
    ] as const;
  return { before: split(then), after: split(now) };
}

/** Numbers with their signs and units of Latin letters, words of Latin letters, all other characters one by one. */
const tokens = (text: string): readonly string[] => text.match(/[\w.,%+−-]+|[^]/gu) ?? [];

function sameRun(most: number, isSame: (at: number) => boolean): number {
  let run = 0;
  while (run < most && isSame(run)) run += 1;
  return run;
}
