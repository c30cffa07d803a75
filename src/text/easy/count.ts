/** How many things there are, as they are counted in everyday words: 「3つ」, 「16個」. */
export const things = (count: number): string =>
  count > 0 && count < 10 ? `${count}つ` : `${count}個`;

/** How many areas there are: 「3つ」, 「24」. */
export const places = (count: number): string =>
  count > 0 && count < 10 ? `${count}つ` : String(count);

/** The same before what is counted: 「3つの」, 「24の」. */
export const thingsOf = (count: number): string =>
  count > 0 && count < 10 ? `${count}つの` : `${count}の`;
