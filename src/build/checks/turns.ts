/** Writes on, until it ends. */
export type Writer = Readonly<{ write: (text: string) => void; end: () => void }>;

/**
 * Writers that work side by side and are read one after the other: the first one's text comes out at once, that of each
 * further one when all before it have ended.
 */
export function inTurns(count: number, write: (text: string) => void): readonly Writer[] {
  const waiting = Array.from({ length: count }, () => '');
  const ended = new Set<number>();
  let turn = 0;
  const flush = () => {
    write(waiting[turn] ?? '');
    waiting[turn] = '';
    if (!ended.has(turn)) return;
    turn += 1;
    flush();
  };
  return waiting.map((_, at) => ({
    write: (text) => {
      waiting[at] = `${waiting[at] ?? ''}${text}`;
      if (at === turn) flush();
    },
    end: () => {
      ended.add(at);
      if (at === turn) flush();
    },
  }));
}
