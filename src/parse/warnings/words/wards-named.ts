import type { Ward } from '../../../model/content/ward.ts';
import { per } from '../../../model/per.ts';

/** The wards that a text names, the longest names first, so that none is found within another. */
export function wardsNamed(text: string, wards: readonly Ward[]): readonly Ward[] {
  const whole = text.normalize('NFKC');
  let rest = whole;
  return wardsIn(whole, wards).filter(({ name }) => {
    const isNamed = rest.includes(name);
    rest = rest.replaceAll(name, '\n');
    return isNamed;
  });
}

/** The wards whose names stand somewhere in a text, the longest first. */
function wardsIn(text: string, wards: readonly Ward[]): readonly Ward[] {
  const byStart = wardsByStart(wards);
  const found = new Set<Ordered>();
  for (let at = 0; at < text.length; at += 1)
    for (const one of byStart.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(one.ward.name, at)) found.add(one);
  return [...found].sort((a, b) => a.order - b.order).map(({ ward }) => ward);
}

type Ordered = Readonly<{ ward: Ward; order: number }>;

/** Wards by what their names begin with, in the order of the longest name on: a country has too many to look for each. */
const wardsByStart = per((wards: readonly Ward[]): ReadonlyMap<number, readonly Ordered[]> => {
  const longestFirst = wards.toSorted((a, b) => b.name.length - a.name.length);
  return Map.groupBy(
    longestFirst.map((ward, order) => ({ ward, order })),
    ({ ward }) => ward.name.charCodeAt(0),
  );
});
