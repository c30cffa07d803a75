import { createHash } from 'node:crypto';

/** The size of a file in bytes and its SHA-256 in hexadecimal digits. */
export type Digest = Readonly<{ bytes: number; sha256: string }>;

export const digestOf = (body: string | Uint8Array): Digest => ({
  bytes: Buffer.byteLength(body),
  sha256: createHash('sha256').update(body).digest('hex'),
});
