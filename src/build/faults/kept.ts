import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyOf } from '../inputs.ts';
import { keptNote } from '../kept-note.ts';
import type { Fault } from './fault.ts';

/** The faults that were caught before, each under what was tried: by which test. */
const KEPT = '.build/faults.json';

type Kept = Readonly<Record<string, string>>;

/** Which test caught a fault before; null if none did, or if the fault, its file or a test of it has changed since. */
export const caughtBefore = (fault: Fault): string | null => readKept()[keyOfFault(fault)] ?? null;

/** Keeps which test caught a fault, so that a run that was stopped goes on where it was. */
export function keepCaught(fault: Fault, caughtBy: string): void {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ ...readKept(), [keyOfFault(fault)]: caughtBy }, null, 2));
}

const readKept = (): Kept => (keptNote(KEPT) as Kept | null) ?? {};

const keyOfFault = (fault: Fault): string =>
  keyOf({
    fault: JSON.stringify(fault),
    ...Object.fromEntries(
      [fault.file, ...fault.tests].map((file) => [
        file,
        existsSync(file) ? readFileSync(file, 'utf8') : '',
      ]),
    ),
  });
