/** A target as printed, and the figure alone: `50%以上` → `50%`. */
export const figureOf = (target: string): string => target.replace(/(?:以上|以下|以内|未満)$/, '');
