import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { KeepData } from '../parse/keep.ts';
import { keyOf } from './inputs.ts';

/** Plain data that is kept in a folder from one run to the next; `prune` deletes what this run did not ask for. */
export type KeptData = Readonly<{ keep: KeepData; prune: () => void }>;

/**
 * Keeps plain data by what it is made of: its name, texts, and what `key` stands for, such as the code that makes it. No
 * file is ever written over, so that such folders can be laid over each other; they can be deleted at any time.
 */
export function keptData(folder: string, key: string): KeptData {
  const used = new Set<string>();
  const digests = new Map<string, string>();
  const digestOf = (text: string) => digests.get(text) ?? remembered(digests, text);
  const keep: KeepData = (name, of, make, isLasting = () => true) => {
    const file = keyOf({ key, name, of: of.map(digestOf).join() });
    used.add(file);
    const kept = readKept(`${folder}/${file}`);
    if (kept) return kept.made as ReturnType<typeof make>;
    const made = make();
    if (isLasting(made)) writeKept(folder, file, made);
    return made;
  };
  const prune = () => {
    for (const file of existsSync(folder) ? readdirSync(folder) : [])
      if (!used.has(file)) rmSync(`${folder}/${file}`);
  };
  return { keep, prune };
}

/** Registers are part of what every report is made of. */
function remembered(digests: Map<string, string>, text: string): string {
  const digest = digestIn(Buffer.from(text)).toString('hex');
  digests.set(text, digest);
  return digest;
}

const digestIn = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** As many bytes as a digest has, by which a damaged file is known. */
const HEAD = 32;

/** What was kept; null where nothing was, or where its file is not as it was written. */
function readKept(path: string): Readonly<{ made: unknown }> | null {
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  const bytes = file.subarray(HEAD);
  return digestIn(bytes).equals(file.subarray(0, HEAD)) ? { made: deserialize(bytes) } : null;
}

/** No half file ever stands under a name, and writers of the same one do not meet. */
function writeKept(folder: string, file: string, made: unknown): void {
  const bytes = serialize(made);
  const half = `${folder}/${file}.${randomUUID()}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(half, Buffer.concat([digestIn(bytes), bytes]));
  renameSync(half, `${folder}/${file}`);
}
