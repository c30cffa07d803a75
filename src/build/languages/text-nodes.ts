/** Elements that hold text only, in which no other element can stand, and pictures. */
const TEXT_ONLY = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg']);
const TAG = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/** A page with the texts between its tags rewritten, save where no element can stand within them; `but` names more. */
export function withTexts(
  html: string,
  rewrite: (text: string) => string,
  but: readonly string[] = [],
): string {
  let inside: string | null = null;
  return html
    .split(TAG)
    .map((part) => {
      const [tag, slash, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? [];
      if (tag === undefined) return inside === null ? rewrite(part) : part;
      const isSkipped = TEXT_ONLY.has(name) || but.includes(name);
      if (inside === null && slash === '' && isSkipped) inside = name;
      else if (slash === '/' && name === inside) inside = null;
      return part;
    })
    .join('');
}
