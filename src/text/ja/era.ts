const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * The Japanese era of a fiscal year by the western year in which it begins, and the year within it: 2016 → 平成, 28.
 * A year in which the era changed is written in the new era (2019 → 令和, 元), as public bodies do.
 */
export function eraOf(year: number): Readonly<{ era: string; inEra: string }> {
  const parts = ERA.formatToParts(Date.UTC(year, 11, 31));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { era: part('era'), inEra: part('year') };
}
