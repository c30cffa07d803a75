/** Markup that is safe to put into a page: made by `svg`, never by hand. */
export type Markup = Readonly<{ markup: string }>;

type Part = Markup | string | number | null | false | readonly Markup[];

/** Template tag for SVG and XML: escapes every text put into it, keeps markup, drops null and false. */
export function svg(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = strings.map((string, index) => string + render(parts[index] ?? null)).join('');
  return { markup };
}

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeXml(String(part));
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
