import { withTexts } from './text-nodes.ts';

/** Scripts that a writing system consists of, where it is not one alone (ISO 15924). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/**
 * Marks in a page what is written in the script of another language (BCP 47), so that it is read out and drawn as that
 * language: `<span lang="ja">`. Nothing is marked where both languages share their script.
 */
export function foreignMarked(html: string, page: string, other: string): string {
  if (scriptOf(page) === scriptOf(other)) return html;
  const run = runsIn(other);
  return withTexts(html, (text) => text.replace(run, `<span lang="${other}">$&</span>`));
}

const scriptOf = (language: string): string =>
  new Intl.Locale(language).maximize().script ?? 'Latn';

/** Runs of a script, with whatever stands between its characters without a blank. */
function runsIn(language: string): RegExp {
  const script = scriptOf(language);
  const its = (PARTS[script] ?? [script]).map((part) => `\\p{scx=${part}}`).join('');
  return new RegExp(`[${its}](?:[^\\s<>&]*[${its}])*`, 'gu');
}
