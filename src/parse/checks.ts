import { blockId, id } from '../model/content/fields.ts';
import { isMissing, type Figure } from '../model/figure/figure.ts';
import type { Indicator } from '../model/content/framework.ts';
import type { Scale } from '../model/content/scale.ts';
import { isSameUnit } from '../model/figure/unit.ts';
import type { Messages } from '../text/ja/messages.ts';
import { candidates, nearest } from './nearest.ts';
import type { Finding, Path, Say } from './problem.ts';

type Thing = Parameters<Messages['unknownThing']>[0];
type ListName = Parameters<Messages['beyondList']>[0];

/** A word must be one of those registered; nothing is known of a registry that is itself wrong (null). */
export function unknownFindings(
  word: string | null | undefined,
  known: readonly string[] | null,
  thing: Thing,
  path: Path,
): readonly Finding[] {
  if (word == null || known === null || known.includes(word)) return [];
  return [{ path, say: (m) => m.unknownThing(thing, word, candidates(word, known), known) }];
}

/** A rating must be one of the grades of its scale. */
export function gradeFindings(
  grade: string | null | undefined,
  scale: Scale | undefined,
  path: Path,
): readonly Finding[] {
  const grades = scale?.grades.map(({ value }) => value);
  if (grade == null || !grades || grades.includes(grade)) return [];
  if (isMissing(grade.normalize('NFKC'))) return [{ path, say: (m) => m.noGrade(grade) }];
  return [{ path, say: (m) => m.notInScale(grade, nearest(grade, grades), grades) }];
}

/** Whose unit a figure must be printed in, by the name of that unit. */
export type Yardstick = Readonly<{
  whose: Parameters<Messages['otherUnit']>[1];
  unit: string | null | undefined;
}>;

/** A figure must have the unit of what it is compared with; the first that differs is told. */
export function unitFindings(
  figure: Figure | null | undefined,
  yardsticks: readonly Yardstick[],
  path: Path,
): readonly Finding[] {
  const own = figure?.unit;
  const other = yardsticks.find(({ unit }) => !isSameUnit(figure?.unitName ?? null, unit ?? null));
  const unit = other?.unit;
  if (!own || !other || !unit) return [];
  return [{ path, say: (m) => m.otherUnit(own, other.whose, unit) }];
}

/** The value of an indicator lies between 0 and the most that can be reached: its maximum, or 100%. */
export function rangeFindings(
  figure: Figure | null | undefined,
  indicator: Indicator | undefined,
  path: Path,
): readonly Finding[] {
  const most = indicator?.maximum ?? (indicator?.unit === '%' ? 100 : null);
  if (figure?.number == null || most === null) return [];
  if (figure.number >= 0 && figure.number <= most) return [];
  return [{ path, say: (m) => m.outOfRange(figure.text, most, indicator?.unit ?? '') }];
}

/** The number of an entry must not be beyond the end of its list. */
export function numberFindings(
  number: number | null | undefined,
  listed: readonly unknown[],
  list: ListName,
  path: Path,
): readonly Finding[] {
  if (number == null || number <= listed.length) return [];
  return [{ path, say: (m) => m.beyondList(list, listed.length, number) }];
}

type Block = Readonly<Record<'id' | 'code', string | null | undefined>>;

/** How blocks are known; undefined for one whose id or code is wrong in itself. */
export const idsOf = (blocks: readonly Block[]): readonly (string | undefined)[] =>
  blocks.map(({ id, code }) =>
    id === undefined || (id === null && code === undefined)
      ? undefined
      : blockId({ id, code: code ?? null }),
  );

/** Every block needs an id of its own that fits in an address. */
export function idFindings(blocks: readonly Block[], path: Path): readonly Finding[] {
  const ids = idsOf(blocks);
  return ids.flatMap((own, index) => {
    if (own === undefined) return [];
    const taken = ids.findIndex((other) => isSame(other, own)) < index;
    if (own !== '' && !taken && id.safeParse(own).success && !RESERVED.test(own)) return [];
    const field = blocks[index]?.id == null ? 'code' : 'id';
    const place = own === '' ? [...path, index] : [...path, index, field];
    return [{ path: place, say: idSaying(own, taken, freeId(own, ids)) }];
  });
}

/** An id that no block has: what an address can hold of a code, followed by a letter if that is taken. */
function freeId(own: string, ids: readonly (string | undefined)[]): string {
  const plain = own
    .normalize('NFKC')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const named =
    plain === '' ? letters : [plain, ...letters.slice(1).map((one) => `${plain}-${one}`)];
  const free = named.find((id) => !RESERVED.test(id) && !ids.some((other) => isSame(other, id)));
  return free ?? `${plain}-${ids.length + 1}`;
}

/** How a result or a title is known on the page of a report, after the id of its block. */
const RESERVED = /-(?:result-\d+|name)$/i;

/** In an address, capitals tell nothing apart. */
const isSame = (a: string | null | undefined, b: string): boolean =>
  a?.toLowerCase() === b.toLowerCase();

function idSaying(own: string, taken: boolean, free: string): Say {
  if (own === '') return (m) => m.noBlockId(free);
  if (!taken && RESERVED.test(own)) return (m) => m.reservedBlockId(own, free);
  return taken ? (m) => m.takenBlockId(own, free) : (m) => m.unfitBlockId(own, free);
}
