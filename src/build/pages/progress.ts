/** What a process that makes pages tells of its work: how many pages and files it is to make, or that it made some. */
export type Step = Readonly<{ due: number } | { made: number }>;

/** Where progress is shown: a terminal, whose last line is written over, or a log, which gets a few lines. */
type Output = Readonly<{ isTTY?: boolean; write: (text: string) => unknown }>;

/** Says how much is made, of how much, and in about how many seconds the rest will be. */
type Say = (done: number, all: number, seconds: number) => string;

/** Nothing is said of work that takes no longer, in ms. */
const PATIENCE = 5_000;
/** How often a terminal is written to, in ms, and a log, in parts of all the work. */
const OFTEN = 100;
const LINES = 4;
/** The part of the work from which the time of the rest can be told. */
const ENOUGH = 0.02;

/** Follows the making of pages, and shows how far it is where it takes longer than five seconds. */
export function progressOf(
  say: Say,
  output: Output = process.stderr,
  now = () => performance.now(),
) {
  const start = now();
  let [due, done, shown, lines, first] = [0, 0, start, 0, start];
  const show = (time: number) => {
    const seconds = Math.ceil((((time - first) / done) * (due - done)) / 1000);
    const text = say(done, due, seconds);
    output.write(output.isTTY ? `\r\u001b[2K${bar(done / due)} ${text}` : `${text}\n`);
    [shown, lines] = [time, Math.floor((done / due) * LINES)];
  };
  return {
    hear: (message: unknown): void => {
      const step = message as Step;
      const time = now();
      if ('due' in step) [due, first] = [due + step.due, time];
      else done += step.made;
      if (done < due * ENOUGH || done >= due || time - start < PATIENCE) return;
      const isDue = output.isTTY ? time - shown >= OFTEN : Math.floor((done / due) * LINES) > lines;
      if (isDue) show(time);
    },
    /** Leaves an empty line on a terminal, and the cursor at its beginning. */
    end: (): void => {
      if (output.isTTY && shown > start) output.write('\r\u001b[2K');
    },
  };
}

const WIDTH = 20;

const bar = (part: number): string => {
  const full = Math.round(part * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
};
