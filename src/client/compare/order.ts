/** The places of numbers in order; null comes last whichever way the order runs, and equals keep their places. */
export function inOrder(numbers: readonly (number | null)[], rising: boolean): readonly number[] {
  return numbers
    .map((number, index) => ({ number, index }))
    .sort((a, b) => {
      if (a.number === null || b.number === null)
        return Number(a.number === null) - Number(b.number === null);
      return rising ? a.number - b.number : b.number - a.number;
    })
    .map(({ index }) => index);
}

/**
 * The wards whose columns are shown: those chosen; else all, or on a narrow screen the first few with the reader's own
 * before them.
 */
export function shownWards(
  all: readonly string[],
  chosen: readonly string[],
  { mine, most }: Readonly<{ mine: string | null; most: number }>,
): readonly string[] {
  const found = all.filter((ward) => chosen.includes(ward));
  if (found.length > 0) return found;
  const first = all.filter((ward) => ward === mine);
  return [...first, ...all.filter((ward) => ward !== mine)].slice(0, most);
}
