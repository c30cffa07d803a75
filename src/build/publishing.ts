import type { Files } from '../parse/files.ts';
import type { Problem } from '../parse/problem.ts';
import { takenAddresses } from './addresses/taken.ts';
import type { EditionsReading } from './editions.ts';
import { versionProblems } from './versions/check.ts';
import { frozenProblems } from './versions/hashes.ts';
import { lastRecorded } from './versions/recorded.ts';

type Readable = Extract<EditionsReading, { ok: true }>;

/**
 * What keeps content from being published that can be read, in the order in which it is told: recorded versions that are
 * no longer what they were, redirects over addresses in use, published figures that changed unsaid.
 */
export const publishingProblems = (
  folder: string,
  files: Files,
  { own, editions, messages }: Readable,
): readonly (() => readonly Problem[])[] => [
  () => frozenProblems(folder, messages),
  () => takenAddresses(editions, folder, files, messages),
  () => {
    const recorded = lastRecorded(folder);
    return recorded ? versionProblems(own, files, recorded, messages) : [];
  },
];
