import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import subsetFont from 'subset-font';

/** Node resolves from the project, wherever the bundled site code runs. */
const { resolve } = createRequire(`${process.cwd()}/`);

/** Only these faces are used: no picture depends on the machine it is drawn on. */
const FACES = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map(
  (path) => readFileSync(resolve(`@expo-google-fonts/noto-sans-jp/${path}`)),
);

/** A hash of the bytes of both faces. */
export const fontHash: string = createHash('sha256').update(Buffer.concat(FACES)).digest('hex');

/**
 * Draws with both faces as files, cut to the characters of a text with their kerning: a renderer reads all of a font
 * anew for every line of text. The files are gone after the drawing.
 */
export async function withFonts<Drawn>(
  text: string,
  draw: (files: readonly string[]) => Promise<Drawn>,
): Promise<Drawn> {
  const folder = await mkdtemp(`${tmpdir()}/fonts-`);
  try {
    const faces = hasRare(text) ? FACES : await everydayFaces();
    const cuts = await Promise.all(faces.map((face) => cut(face, text)));
    const files = cuts.map((_, index) => `${folder}/${index}.ttf`);
    await Promise.all(files.map((file, index) => writeFile(file, cuts[index] ?? '')));
    return await draw(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const cut = (face: Buffer, text: string): Promise<Buffer> =>
  subsetFont(face, text, { targetFormat: 'truetype' });

let kept: Promise<readonly Buffer[]> | undefined;

/** Both faces with everyday characters only: those of a text are cut from them three times as fast. */
const everydayFaces = (): Promise<readonly Buffer[]> =>
  (kept ??= Promise.all(FACES.map((face) => cut(face, everyday))));

const hasRare = (text: string): boolean =>
  Array.from(text).some((character) => !isEveryday.has(character));

/**
 * Latin letters, punctuation and mathematical signs of Unicode, and the rows of JIS X 0208 with signs, kana and the kanji
 * of level 1 (1–47).
 */
const everyday: string = [
  ...range(0x20, 0x250).map((code) => String.fromCharCode(code)),
  ...range(0x2000, 0x2300).map((code) => String.fromCharCode(code)),
  ...range(1, 48).map(jisRow),
].join('');

const isEveryday: ReadonlySet<string> = new Set(`\n${everyday}`);

/** The characters of one row of JIS X 0208, 1–94, by its encoding in EUC-JP. */
function jisRow(row: number): string {
  const bytes = range(1, 95).flatMap((cell) => [row + 0xa0, cell + 0xa0]);
  return new TextDecoder('euc-jp').decode(new Uint8Array(bytes)).replaceAll('\ufffd', '');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
