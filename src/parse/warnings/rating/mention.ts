/** Whether one of several notes names a mark: as a letter that stands by itself, or by the sign that it begins with. */
export function mention(notes: readonly (string | null)[], mark: string): boolean {
  const [sign = ''] = Array.from(mark);
  const isLetter = /^[A-Za-z]+$/.test(mark);
  const named = new RegExp(`(?<![A-Za-z0-9-])${mark}(?![A-Za-z0-9-])`);
  return notes.some((note) => note !== null && (isLetter ? named.test(note) : note.includes(sign)));
}
