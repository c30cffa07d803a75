import { dump, load } from 'js-yaml';
import type { Files } from '../../parse/files.ts';

/** What a text says that tries to break out of markup, scripts, styles, templates, XML, CSV and the order of writing. */
export const HOSTILE_TEXT =
  ' "\'</script></title></style><script>hostile()</script><img src=x onerror=hostile()>' +
  '<svg onload=hostile()> <a href=javascript:hostile()> [x](javascript:hostile()) __proto__ ../../ ' +
  '<!-- ]]> &lt;b&gt; {{7*7}} ${7*7} %3Cscript%3E \\u003cb> \u05E9\u05DC\u05D5\u05DD, ';

/** The fields that hold words of people; all others are numbers, codes, names of things or figures as printed. */
export const TEXTS: ReadonlySet<string> = new Set(
  `title shortTitle subtitle description city publisher name shortName explanation population meaning term
   synonyms measure note aim plan issue response summary break withdrawal before done improvement form what why
   gone label area areas people region regions part when formerNames group reading kana romaji asked said`.split(
    /\s+/,
  ),
);

/** Content in which every text goes on with hostile words. */
export const hostileContent = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.endsWith('.md') ? `${text}\n${HOSTILE_TEXT}\n` : dump(hostile(load(text), '')),
    ]),
  );

/**
 * The `figures` of a version are what is printed, whatever they are called, and so are units but for what is said of them;
 * wards repeat the slug of their region.
 */
const isPrinted = (key: string, within: string): boolean =>
  within === 'figures' ||
  (within === 'units' && key !== 'said') ||
  (within === 'wards' && key === 'region');

function hostile(content: unknown, key: string, within = ''): unknown {
  if (typeof content === 'string')
    return TEXTS.has(key) && !isPrinted(key, within) ? content + HOSTILE_TEXT : content;
  if (Array.isArray(content)) return content.map((entry) => hostile(entry, key, within));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      hostile(value, name, isPart(key) ? key : within),
    ]),
  );
}

const isPart = (key: string): boolean => ['figures', 'units', 'wards'].includes(key);
