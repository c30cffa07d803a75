/** Whether a query has words in Latin letters, which only a part of the dictionary knows. */
export const isLatin = (query: string): boolean => /[a-z]{2}/i.test(query.normalize('NFKC'));

const PARTICLES: ReadonlySet<string> = new Set(
  `the a an of in for to and or is are many much more please me there can you we they this that from by with near was what how where which who do does did my i about on at`.split(
    ' ',
  ),
);

/** English words that only join others or ask. */
export const isLatinParticle = (text: string): boolean => PARTICLES.has(text);
