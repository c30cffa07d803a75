import { createHash } from 'node:crypto';

/**
 * What one of several processes makes of all that there is, `2/3` the second of three: something of each kind. What has
 * the same name is made by the same process, in this build and in the next, whatever else there is.
 */
export function partIn(
  name: string,
): <One>(all: readonly One[], nameOf: (one: One) => string) => One[] {
  const [part = 1, parts = 1] = name.split('/').map(Number);
  return (all, nameOf) =>
    parts === 1 ? [...all] : all.filter((one) => numberOf(nameOf(one)) % parts === part - 1);
}

/** The part of this process. */
export const inPart = partIn(process.env['MONOSASHI_PART'] ?? '1/1');

const numberOf = (name: string): number => createHash('md5').update(name).digest().readUInt16BE();
