import type { Finding, Path } from './problem.ts';

/** An entry of a registry, with its path. */
type Entry<K extends string> = Readonly<Record<K, string | null | undefined>> &
  Readonly<{ path: Path }>;

export const entriesOf = <T>(list: readonly T[], path: Path) =>
  list.map((entry, index) => ({ ...entry, path: [...path, index] }));

/** Fields that addresses are made of. */
const IN_ADDRESSES: ReadonlySet<string> = new Set(['code', 'slug', 'id']);

/** What names an entry names no other; the later one is told, where it says so. */
export function repeatedFindings<K extends string>(
  entries: readonly Entry<K>[],
  key: K,
): readonly Finding[] {
  const names = new Set<string>();
  return entries.flatMap((entry) => {
    const name: string | null | undefined = entry[key];
    if (name == null || isNew(names, IN_ADDRESSES.has(key) ? name.toLowerCase() : name)) return [];
    return [{ path: [...entry.path, key], say: (m) => m.repeatedName(name) }];
  });
}

/** Whether a name was not among these before; now it is. */
const isNew = (names: Set<string>, name: string): boolean => names.size < names.add(name).size;
