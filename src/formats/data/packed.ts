import { digestOf, type Digest } from '../table/digest.ts';
import type { Body } from '../table/published-file.ts';
import { unpacked, zip } from '../table/zip.ts';

/** A file of the folder `/data/`; `body` makes what it holds, the same for the same content. */
export type DataFile = Readonly<{ name: string; body: () => Body | Promise<Body> }>;

/** The same with its size and checksum. */
export type DigestedFile = DataFile & Readonly<{ digest: () => Promise<Digest> }>;

/** The same as an archive of it alone. */
export type PackedFile = DigestedFile & Readonly<{ archive: () => Promise<Uint8Array> }>;

/** A file whose size and checksum are noted when it is made, while what it holds is forgotten. */
export function digested({ name, body }: DataFile): DigestedFile {
  let digest: Digest | null = null;
  const make = async () => {
    const made = await body();
    digest = digestOf(made);
    return made;
  };
  return { name, body: make, digest: async () => digest ?? digestOf(await make()) };
}

/** A file that is made once, and kept as it lies in an archive: all files of a large city are too much to be held otherwise. */
export function packed({ name, body }: DataFile, day: string | null): PackedFile {
  let kept: Readonly<{ archive: Uint8Array; digest: Digest }> | null = null;
  const keep = (made: Body) =>
    (kept = { archive: zip({ [name]: made }, day), digest: digestOf(made) });
  const keeping = async () => kept ?? keep(await body());
  return {
    name,
    body: async () => {
      if (kept) return unpacked(kept.archive);
      const made = await body();
      keep(made);
      return made;
    },
    digest: async () => (await keeping()).digest,
    archive: async () => (await keeping()).archive,
  };
}
