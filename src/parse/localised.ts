/** The languages of a site, the content's own first, and the one in which it is read. */
export type Languages = Readonly<{ all: readonly string[]; spoken: string }>;

/**
 * Content in one language: where a text is written as `{ ja: …, en: … }`, that language's text stands in its place, or
 * the one in the content's own language where it is missing there. Everything else stays as it is.
 */
export function localised(content: unknown, languages: Languages): unknown {
  if (Array.isArray(content)) return content.map((item) => localised(item, languages));
  if (typeof content !== 'object' || content === null) return content;
  const fields = Object.entries(content);
  if (fields.length > 0 && fields.every(([key]) => languages.all.includes(key)))
    return textOf(content as Readonly<Record<string, unknown>>, languages);
  return Object.fromEntries(fields.map(([key, field]) => [key, localised(field, languages)]));
}

const textOf = (
  texts: Readonly<Record<string, unknown>>,
  { all: [own = ''], spoken }: Languages,
): unknown => texts[spoken] ?? texts[own];
