const shift = (text: string, kana: RegExp, by: number): string =>
  text.replace(kana, (character) => String.fromCharCode(character.charCodeAt(0) + by));

export const toKatakana = (text: string): string => shift(text, /[ぁ-ゖ]/g, 0x60);
export const toHiragana = (text: string): string => shift(text, /[ァ-ヶ]/g, -0x60);

export const isHiragana = (text: string): boolean => /^[ぁ-ゖー]+$/.test(text);
export const isKatakana = (text: string): boolean => /^[ァ-ヶー]+$/.test(text);

/** So few kana stand inside many words (たこ in したこと): they count only where a known word begins with them. */
export const isShortKana = (text: string): boolean => isHiragana(text) && text.length <= 3;
