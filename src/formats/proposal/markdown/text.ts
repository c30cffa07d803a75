/**
 * A text that anybody may have written, in GitHub Flavored Markdown that shows it as it stands: no markup, no link, no
 * formula, nobody named by it (`@`), no issue (`#1`). Fits into a cell of a table or an item of a list.
 * https://github.github.com/gfm/
 */
export const markdownText = (text: string): string =>
  apart(text)
    .replace(/[\\`*_[\]|~]|^[-+#=]|^\d+(?=[.)]\s)/g, escaped)
    .replace(/[&<>$]/g, (sign) => HARMLESS[sign] ?? sign)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\r?\n\s*/g, '<br>');

/** Of a number that would begin a list, the sign behind it. */
const escaped = (sign: string): string => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`);

const HARMLESS: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '<span>$</span>' },
};

/**
 * A text whose signs name nobody and nothing: GitHub looks for them in what is shown, whatever is escaped. A sign without
 * width takes them apart.
 */
export const apart = (text: string): string => text.replace(LINKED, '$&\u200b');

const LINKED = /[@#](?=\S)(?!\u200b)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bgh-(?=\d)|\bmailto(?=:)/gi;

/** A link to an address that the site itself made; the name alone without one. */
export const markdownLink = (name: string, href: string | null): string =>
  href === null
    ? markdownText(name)
    : `[${markdownText(name)}](${href.replace(/[()<>\\\s]/g, (sign) => `%${hex(sign)}`)})`;

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(2, '0');

/** An address to be copied. */
export const markdownAddress = (address: string): string =>
  /^[\w/#.%~-]+$/.test(address) ? `\`${address}\`` : markdownText(address);

/** A table of cells that are Markdown already. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Lines of code as they stand, whatever signs they hold. */
export const markdownCode = (language: string, lines: readonly string[]): string => {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return [`${fence}${language}`, ...lines, fence].join('\n');
};
