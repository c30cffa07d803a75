import { crc32 } from 'node:zlib';

/** The signature of a PNG and its first chunk, IHDR, which always has the same length. */
const HEAD = 8 + 25;

/** A PNG with texts by keyword in it, as iTXt chunks in UTF-8 (https://www.w3.org/TR/png-3/#11iTXt). */
export function withTexts(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
  return new Uint8Array(Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]));
}

/** Keyword, no compression, no language, no translated keyword, text. */
function chunk(keyword: string, text: string): Buffer {
  const body = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`);
  return Buffer.concat([number(body.length - 4), body, number(crc32(body))]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
