import type { Ward } from '../../../model/content/ward.ts';

/** The wards that a text names, the longest names first, so that none is found within another. */
export function wardsNamed(text: string, wards: readonly Ward[]): readonly Ward[] {
  const longestFirst = [...wards].sort((a, b) => b.name.length - a.name.length);
  let rest = text.normalize('NFKC');
  return longestFirst.filter(({ name }) => {
    const isNamed = rest.includes(name);
    rest = rest.replaceAll(name, '');
    return isNamed;
  });
}
