import { blocks, type Block, type Typed } from '../typed.ts';
import { variedFigure } from './figures.ts';
import { chance } from './random.ts';
import type { InventedWard } from './wards.ts';

/** A real report to vary, and the name of the ward whose it is. */
export type Pattern = Readonly<{ report: Block; wardName: string }>;

/** The years on which each of so many reports of a ward is about: one year is left out somewhere. */
export function reportYears(ward: string, count: number): readonly number[] {
  const gap = Math.floor(chance(ward, 'gap') * (count + 1));
  const last = 2016;
  return Array.from({ length: count + 1 }, (_, at) => last - count + at).filter(
    (_, at) => at !== gap,
  );
}

/** A report of an invented ward in the words of a real one, with figures of its own. */
export function inventedReport(
  { report, wardName }: Pattern,
  { slug, name }: InventedWard,
  year: number,
): Block {
  const { strategies = [], initiatives = [], ...rest } = renamed(report, wardName, name) as Block;
  return {
    ...rest,
    ward: slug,
    fiscalYear: String(year),
    strategies: blocks(strategies).map((block, at) => withFigures(block, slug, `s${at}`, year)),
    initiatives: blocks(initiatives).map((block, at) => withFigures(block, slug, `i${at}`, year)),
  };
}

function renamed(typed: Typed, from: string, to: string): Typed {
  if (typeof typed === 'string') return typed.replaceAll(from, to);
  if (Array.isArray(typed)) return (typed as readonly Typed[]).map((one) => renamed(one, from, to));
  return Object.fromEntries(
    Object.entries(typed).map(([field, one]) => [field, renamed(one, from, to)]),
  );
}

function withFigures(block: Block, ward: string, place: string, year: number): Block {
  if (block['results'] === undefined) return block;
  const results = blocks(block['results']).map((result, at) => {
    const owner = { ward, measure: `${place}-${at}`, year };
    const { value, previous } = result;
    return {
      ...result,
      ...(typeof value === 'string' && { value: variedFigure(value, owner) }),
      ...(typeof previous === 'string' && { previous: previousOf(previous, owner) }),
    };
  });
  return { ...block, results };
}

/** What the year before printed, or now and then another figure. */
const previousOf = (
  printed: string,
  owner: Readonly<{ ward: string; measure: string; year: number }>,
) =>
  variedFigure(printed, {
    ...owner,
    year: owner.year - 1,
    ...(chance(owner.ward, owner.measure, owner.year, 'restated') < 0.03 && {
      measure: `${owner.measure} restated`,
    }),
  });
