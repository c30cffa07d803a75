import { z } from 'zod';
import { date, formed, id, list, optional, text } from './fields.ts';
import { CODE } from './code.ts';
import { regionsSchema, type Region } from './region.ts';
import { naming } from './register.ts';
import { tileSchema } from './tile.ts';

/**
 * A ward of the registry. `code` is its official code in whatever form; `kana` its reading and `romaji` its name in Latin
 * letters, where the name does not show them; `tile` its place in the tile map, counted from 1. `from` is the
 * first day of one that began later than the others, `until` the last day of one that has ended; `successors` are the
 * wards that took its place, `formerNames` those it had before. `region` is the slug of the region that it is in, where the
 * site has regions.
 */
export const wardSchema = z.strictObject({
  code: formed(CODE, 'badWardCode', { minimum: 0 }),
  slug: id,
  name: text,
  kana: optional(text),
  romaji: optional(text),
  tile: optional(tileSchema),
  from: optional(date),
  until: optional(date),
  successors: list(id),
  formerNames: list(text),
  region: optional(naming('regions', id)),
});

export type Ward = Readonly<z.infer<typeof wardSchema>>;

/** Whether a city is divided into wards at all: one of which alone is told needs no map, no choice, no comparison. */
export const isDivided = (wards: readonly Ward[]): boolean => wards.length > 1;

/** The days of a ward in ISO form; null where they have no end. */
type Lifetime = Readonly<{ from?: string | null | undefined; until?: string | null | undefined }>;

/** Whether two wards are there on one day. */
export const isTogether = (a: Lifetime, b: Lifetime): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');

/** Whether a ward is yet to come, there, or gone. */
export type WardStage = 'coming' | 'there' | 'ended';

/** Where a ward stands on a day in ISO form. Where no day is known (null), all days that are written have come. */
export function stageOn({ from, until }: Lifetime, day: string | null): WardStage {
  if (until != null && (day === null || until < day)) return 'ended';
  return from != null && day !== null && from > day ? 'coming' : 'there';
}

/** A code of JIS X 0402, which takes a check digit. */
const isJisCode = (code: string): boolean => /^\d{5}$/.test(code);

/**
 * The six digits of a 全国地方公共団体コード: the five of JIS X 0402 and a check digit, by the rule of the ministry
 * (https://www.soumu.go.jp/denshijiti/code.html): the digits times 6 to 2 in turn are added up, and what is missing to
 * the next multiple of 11 is the check digit; of two digits the last. Null for a code of another form.
 */
export function sixDigitCode(code: string): string | null {
  if (!isJisCode(code)) return null;
  const digits = Array.from(code, Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (6 - at), 0);
  return `${code}${(11 - (sum % 11)) % 10}`;
}

/** A name or a reading without what all wards end in: 区, く. */
export const withoutSuffix = (name: string, suffix: string | null | undefined): string =>
  suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;

/** The registry: the wards, and the regions that they are in, where there are any. */
export const wardsSchema = z.strictObject({ regions: regionsSchema, wards: z.array(wardSchema) });

export type WardRegistry = Readonly<{ regions: readonly Region[]; wards: readonly Ward[] }>;
