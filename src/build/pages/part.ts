import { createHash } from 'node:crypto';

/**
 * What one of several makes of all that there is, `2/3` the second of three: something of each kind. What has the same
 * name is made by the same one, in this build and in the next, whatever else there is.
 */
export const partIn =
  (part: string): (<One>(all: readonly One[], nameOf: (one: One) => string) => One[]) =>
  (all, nameOf) =>
    all.filter((one) => isIn(part, nameOf(one)));

/** Whether a part makes what has this name; throws a `RangeError` where there is no such part. */
export function isIn(part: string, name: string): boolean {
  const [number, parts] = read(part);
  return numberOf(name) % parts === number - 1;
}

/** Whether this process makes what has this name: it may have been started for a part. */
export const isMadeHere = (name: string): boolean => isIn(partHere(), name);

/** The part that this process was started for. */
export const partHere = (): string => process.env['MONOSASHI_PART'] ?? WHOLE;

/** The part of a part that one of several processes makes, `at` counted from 0: together they make it all. */
export function partOf(part: string, at: number, processes: number): string {
  const [number, parts] = read(part);
  return `${number + parts * at}/${parts * processes}`;
}

export const WHOLE = '1/1';

/** Whether a text names a part. */
export const isPart = (text: string): boolean => numbersIn(text) !== null;

type Numbers = readonly [number: number, parts: number];

function read(part: string): Numbers {
  const numbers = numbersIn(part);
  if (numbers) return numbers;
  throw new RangeError(`invalid part: ${part}`);
}

function numbersIn(part: string): Numbers | null {
  const [, number, parts] = (/^(\d+)\/(\d+)$/.exec(part) ?? []).map(Number);
  return number && parts && number <= parts ? [number, parts] : null;
}

const numberOf = (name: string): number => createHash('md5').update(name).digest().readUInt16BE();
