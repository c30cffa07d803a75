import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = '@expo-google-fonts/noto-sans-jp';

/** Advance widths of one face in parts of the font size, read from its `hmtx` and `cmap` tables (format 12). */
export type Face = Readonly<{ advance: (character: string) => number }>;

export const regular = face('400Regular/NotoSansJP_400Regular.ttf');
export const bold = face('700Bold/NotoSansJP_700Bold.ttf');

/** Width in px of a text as the font says, without kerning. */
export const drawnWidth = (text: string, size: number, { advance }: Face): number =>
  Array.from(text).reduce((width, character) => width + size * advance(character), 0);

function face(path: string): Face {
  const font = readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${path}`));
  const table = tablesOf(font);
  const em = font.readUInt16BE(table('head') + 18);
  const last = font.readUInt16BE(table('hhea') + 34) - 1;
  const glyphOf = glyphs(font, table('cmap'));
  return {
    advance: (character) =>
      font.readUInt16BE(
        table('hmtx') + 4 * Math.min(glyphOf(character.codePointAt(0) ?? 0), last),
      ) / em,
  };
}

function tablesOf(font: Buffer): (name: string) => number {
  const count = font.readUInt16BE(4);
  const starts = new Map(
    Array.from({ length: count }, (_, index) => 12 + 16 * index).map((at) => [
      font.toString('latin1', at, at + 4),
      font.readUInt32BE(at + 8),
    ]),
  );
  return (name) => starts.get(name) ?? 0;
}

/** The glyph of a code point; 0, the box for a missing character, where the font has none. */
function glyphs(font: Buffer, cmap: number): (code: number) => number {
  const starts = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const start = starts.find((at) => font.readUInt16BE(at) === 12) ?? 0;
  const ranges = Array.from({ length: font.readUInt32BE(start + 12) }, (_, index) => {
    const at = start + 16 + 12 * index;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)] as const;
  });
  return (code) => {
    const range = ranges.find(([first, final]) => code >= first && code <= final);
    return range ? range[2] + code - range[0] : 0;
  };
}
