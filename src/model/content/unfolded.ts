/** A text without the breaks between its lines where they stand between Japanese characters, which need no blank. */
export const unfolded = (text: string): string =>
  text.replace(/\s+/g, (gap, at: number) =>
    gap.includes('\n') && isWide(text.charAt(at - 1)) && isWide(text.charAt(at + gap.length))
      ? ''
      : gap,
  );

const isWide = (character: string): boolean => /[\u3001-\u9fff\uff00-\uffef]/.test(character);
