import { createHash } from 'node:crypto';

/** The size of a file in bytes and its SHA-256 in hexadecimal digits. */
export type Digest = Readonly<{ bytes: number; sha256: string }>;

export function digestOf(body: string | Uint8Array): Digest {
  const bytes = Buffer.from(body);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
