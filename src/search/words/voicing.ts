/** Kana with and without their voicing marks are mistaken for each other: ほうさい, ぼうさい. */
export const isVoicedAlike = (a: string, b: string): boolean => unvoiced(a) === unvoiced(b);

const unvoiced = (character: string): string =>
  character.normalize('NFD').replace(/[\u3099\u309a]/g, '');

/** Whether two characters can have a reading in common: only kanji have several. */
export const maySoundAlike = (a: string, b: string): boolean =>
  isVoicedAlike(a, b) || /\p{Script=Han}/u.test(a + b);
