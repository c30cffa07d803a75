/** What a stage of the build took in this process: seconds by the clock, seconds of work on all its threads. */
type Spent = Readonly<{ seconds: number; work: number }>;

/** Asking the system for the time of work costs time too. */
const isTold = process.env['STAGES'] !== undefined;

const spent = new Map<string, Spent>();

/**
 * Does one part of the build and adds what it took to the stage of that name. Where `STAGES` is set, the process says
 * at its end what each stage took, one line each, and how much memory it held at most.
 */
export async function stage<Made>(name: string, work: () => Made | Promise<Made>): Promise<Made> {
  if (!isTold) return work();
  const [start, before] = [performance.now(), workSeconds()];
  try {
    return await work();
  } finally {
    add(name, (performance.now() - start) / 1000, workSeconds() - before);
  }
}

/** Counts all that this process did until now as one stage. */
export const stageUntilNow = (name: string): void => {
  add(name, performance.now() / 1000, workSeconds());
};

/** `stage pages 4.210 s 6.020 s of work` */
export const STAGE_LINE = /^stage (.+) ([\d.]+) s ([\d.]+) s of work$/;

/** `process pages 6.020 s of work 412 MB` */
export const PROCESS_LINE = /^process (.+) ([\d.]+) s of work (\d+) MB$/;

/** Makes this process say at its end what its stages took, if anyone asks; `name` is what it is called there. */
export function tellStages(name: string): void {
  if (!isTold) return;
  process.on('exit', () => {
    for (const [stage, { seconds, work }] of spent)
      console.log(`stage ${stage} ${seconds.toFixed(3)} s ${work.toFixed(3)} s of work`);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`process ${name} ${workSeconds().toFixed(3)} s of work ${memory} MB`);
  });
}

function add(name: string, seconds: number, work: number): void {
  const before = spent.get(name) ?? { seconds: 0, work: 0 };
  spent.set(name, { seconds: before.seconds + seconds, work: before.work + work });
}

/** Seconds that all threads of this process worked. */
function workSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
