/** Whether one of several notes names a mark: a letter where it stands by itself, another mark by its first sign. */
export function mention(notes: readonly (string | null)[], mark: string): boolean {
  const [sign = ''] = Array.from(mark);
  const isNamed = /^[A-Za-z]+$/.test(mark)
    ? (note: string) => note.split(/[^A-Za-z0-9-]+/).includes(mark)
    : (note: string) => note.includes(sign);
  return notes.some((note) => note !== null && isNamed(note));
}
