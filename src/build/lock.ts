import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Hindered } from './hindrance.ts';

/**
 * Does work on a site while no other process does; throws `Hindered` (`atWork`) if one does. What a process that was
 * killed left behind holds nobody up.
 */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  if (!take(lock)) {
    if (isAtWork(lock)) throw new Hindered({ kind: 'atWork', path: lock });
    rmSync(lock, { force: true });
    if (!take(lock)) throw new Hindered({ kind: 'atWork', path: lock });
  }
  const release = () => {
    rmSync(lock, { force: true });
  };
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that took a lock still runs. */
function isAtWork(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder > 0 && holder !== process.pid && process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
