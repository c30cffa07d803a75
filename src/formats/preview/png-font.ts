import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { keptFile } from './kept.ts';
import { packageVersion } from './package-version.ts';

/** Node resolves from the project, wherever the bundled site code runs. */
const { resolve } = createRequire(`${process.cwd()}/`);

/** Only these faces are used: no picture depends on the machine it is drawn on. */
const FACES = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map(
  (path) => resolve(`@expo-google-fonts/noto-sans-jp/${path}`),
);

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** A hash of the bytes of both faces. */
export const fontHash: string = sha256(...FACES.map((path) => readFileSync(path)));

/** What a cut depends on besides its characters. */
const CUTTER = `${fontHash} ${packageVersion('subset-font')}`;

/**
 * Paths of both faces, cut to the letters and signs of everyday Japanese and those of a text, with their kerning: a
 * renderer reads all of a font anew for every picture. The texts of most pictures share one cut.
 */
export const fontFiles = (text: string, folder: string): Promise<readonly string[]> =>
  Promise.all(FACES.map((path, index) => cutFace(path, index, rareOf(text), folder)));

const cutFace = (path: string, index: number, rare: string, folder: string): Promise<string> =>
  keptFile(folder, `${sha256(CUTTER, String(index), everyday, rare)}.ttf`, () =>
    subsetFont(readFileSync(path), everyday + rare, {
      targetFormat: 'truetype',
    }),
  );

/** The characters of a text, each once and in order, that are not everyday ones. */
const rareOf = (text: string): string =>
  [...new Set(text)]
    .filter((character) => !isEveryday.has(character))
    .sort()
    .join('');

/** ASCII, and the rows of JIS X 0208 that hold signs, kana and the kanji of level 1 (1–8, 16–47). */
const everyday: string = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from({ length: 47 }, (_, row) => jisRow(row + 1)),
].join('');

const isEveryday: ReadonlySet<string> = new Set(everyday);

/** The characters of one row of JIS X 0208, 1–94, by its encoding in EUC-JP. */
function jisRow(row: number): string {
  const bytes = Array.from({ length: 94 }, (_, cell) => [row + 0xa0, cell + 0xa1]).flat();
  return new TextDecoder('euc-jp').decode(new Uint8Array(bytes)).replaceAll('\ufffd', '');
}
