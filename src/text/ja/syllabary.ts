/** The rows of the Japanese syllabary, by their first character. */
const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
] as const;

/** The row of a reading in hiragana: `じちたい` → `さ`; empty for other scripts. */
export function kanaRow(reading: string): string {
  const [first] = reading.normalize('NFD');
  return ROWS.find((row) => first !== undefined && row.includes(first))?.charAt(0) ?? '';
}
