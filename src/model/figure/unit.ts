/**
 * A unit of figures as a framework registers it: the name it is known by, the other ways in which it is printed (人: 名),
 * and for a unit that is counted in marks the mark (星: ☆).
 */
export type Unit = Readonly<{ name: string; equals: readonly string[]; mark: string | null }>;

/** The units of a framework; null where they cannot be known, so that any is taken for one. */
export type Units = readonly Unit[] | null;

/** Of a share. It is the one unit that arithmetic knows: its differences are points. */
export const PERCENT = '%';

/** A unit as it is printed; percent in whatever words as the sign, by which shares are known. */
export const printedUnit = (
  figure: Readonly<Record<'unit' | 'unitName', string | null>> | null | undefined,
): string | null => (figure?.unitName === PERCENT ? PERCENT : (figure?.unit ?? null));

const printsOf = ({ name, equals }: Unit): readonly string[] => [name, ...equals];

/** The name of the unit that is printed so; what is no unit of the framework is its own name. */
export const unitName = (units: Units, printed: string): string =>
  units?.find((unit) => printsOf(unit).includes(printed))?.name ?? printed;

export const isUnit = (units: Units, printed: string): boolean =>
  units === null || units.some((unit) => printsOf(unit).includes(printed));

/** True if a text begins with a unit and goes on, as in 「回実施」. */
export const beginsWithUnit = (units: Units, text: string): boolean =>
  units?.some((unit) => printsOf(unit).some((one) => text.startsWith(one) && text !== one)) ??
  false;

/** The unit that a figure is printed behind (£20), as a city writes it; null if none is. */
export const leadingUnit = (units: Units, text: string): string | null =>
  units
    ?.flatMap(printsOf)
    .find((one) => text.startsWith(one) && /^\s*\d/.test(text.slice(one.length))) ?? null;

/** Compares names of units. A figure printed without a unit is read in the unit it is compared with. */
export const isSameUnit = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null;
