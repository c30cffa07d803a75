/** Scripts that a writing system consists of, where it is not one alone (ISO 15924). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** Elements that hold text only, in which no other element can stand. */
const TEXT_ONLY = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg']);
const TAG = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/**
 * Marks in a page what is written in the script of another language (BCP 47), so that it is read out and drawn as that
 * language: `<span lang="ja">`. Nothing is marked where both languages share their script.
 */
export function foreignMarked(html: string, page: string, other: string): string {
  if (scriptOf(page) === scriptOf(other)) return html;
  const run = runsIn(other);
  let inside: string | null = null;
  return html
    .split(TAG)
    .map((part) => {
      const tag = /^<(\/?)([a-z0-9]+)/i.exec(part);
      if (tag) {
        const name = tag[2] ?? '';
        if (inside === null && tag[1] === '' && TEXT_ONLY.has(name)) inside = name;
        else if (tag[1] === '/' && name === inside) inside = null;
        return part;
      }
      return inside === null ? part.replace(run, `<span lang="${other}">$&</span>`) : part;
    })
    .join('');
}

const scriptOf = (language: string): string =>
  new Intl.Locale(language).maximize().script ?? 'Latn';

/** Runs of a script, with whatever stands between its characters without a blank. */
function runsIn(language: string): RegExp {
  const script = scriptOf(language);
  const its = (PARTS[script] ?? [script]).map((part) => `\\p{scx=${part}}`).join('');
  return new RegExp(`[${its}](?:[^\\s<>&]*[${its}])*`, 'gu');
}
