import type { regionSchema } from '../model/content/region.ts';
import type { Lenient } from './lenient.ts';
import type { Finding, Path } from './problem.ts';

/** What has a name and, in a tile map, a place. */
type Placed = Pick<Lenient<typeof regionSchema>, 'name' | 'tile'>;

/** The name and the place of one that others have already. */
export function takenFindings(
  { name, tile: { row, column }, path }: Placed & Readonly<{ path: Path }>,
  others: readonly Placed[],
): readonly Finding[] {
  const isNamed = others.some((other) => other.name === name);
  const isPlaced = others.some(({ tile }) => tile.row === row && tile.column === column);
  return [
    ...(name != null && isNamed
      ? [{ path: [...path, 'name'], say: (m) => m.repeatedName(name) } satisfies Finding]
      : []),
    ...(row != null && column != null && isPlaced
      ? [
          {
            path: [...path, 'tile'],
            say: (m) => m.repeatedName(m.tilePlace(String(row), String(column))),
          } satisfies Finding,
        ]
      : []),
  ];
}
