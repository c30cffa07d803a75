/** Kanji and the katakana that look like them: 窓ロ is 窓口. */
const LOOKALIKES = ['ロ口', 'カ力', 'タ夕', 'ニ二', 'ハ八', 'エ工', 'ー一', 'オ才', 'チ千'];

/** A term with single katakana among kanji, and kanji among katakana, as what they look like. */
export function lookalikes(term: string): readonly string[] {
  const alike = (one: string, at: 0 | 1): string =>
    LOOKALIKES.find((pair) => pair.charAt(1 - at) === one)?.charAt(at) ?? one;
  const meant = term
    .replace(/(?<=\p{Script=Han})[ァ-ヶー](?![ァ-ヶー])/gu, (one) => alike(one, 1))
    .replace(/(?<=[ァ-ヶー])\p{Script=Han}(?=[ァ-ヶー]|$)/gu, (one) => alike(one, 0));
  return meant === term ? [] : [meant];
}
