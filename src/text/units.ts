import type { Words } from './words.ts';

/** A unit by the ways in which it is printed, and what it is called in a language; null where it is said as printed. */
type NamedUnit = Readonly<{ name: string; equals: readonly string[]; said: string | null }>;

/** The words of a language in which units have the names that a city gives them there: 34件 → 34 cases. */
export function inUnits(words: Words, units: readonly NamedUnit[]): Words {
  const names = new Map(
    units.flatMap(({ name, equals, said }) =>
      said === null ? [] : [name, ...equals].map((printed) => [printed, said] as const),
    ),
  );
  if (names.size === 0) return words;
  const said = (unit: string): string => names.get(unit) ?? unit;
  return {
    ...words,
    saidUnit: said,
    quantity: (number, unit) => words.quantity(number, unit && said(unit)),
    chartUnit: (unit) => words.chartUnit(unit && said(unit)),
    chartSubtitle: (unit, ...rest) => words.chartSubtitle(said(unit), ...rest),
    targetText: (target) => words.targetText({ ...target, unit: target.unit && said(target.unit) }),
  };
}
