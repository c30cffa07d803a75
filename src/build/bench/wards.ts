/** A ward that exists nowhere, for measuring. */
export type InventedWard = Readonly<{
  code: string;
  slug: string;
  name: string;
  kana: string;
  romaji: string;
  tile: Readonly<{ row: string; column: string }>;
}>;

const FIRST = [
  ...['青 あお ao', '白 しら shira', '高 たか taka', '長 なが naga', '松 まつ matsu'],
  ...['竹 たけ take', '梅 うめ ume', '藤 ふじ fuji', '柳 やなぎ yanagi', '萩 はぎ hagi'],
  ...['楓 かえで kaede', '桐 きり kiri', '杉 すぎ sugi', '桂 かつら katsura', '椿 つばき tsubaki'],
  '榎 えのき enoki',
];
const SECOND = [
  ...['葉 は ha', '木 き ki', '浜 はま hama', '原 はら hara', '川 かわ kawa', '山 やま yama'],
  ...['田 た ta', '里 さと sato', '谷 たに tani', '森 もり mori', '崎 さき saki', '沢 さわ sawa'],
  ...['坂 さか saka', '橋 はし hashi', '岡 おか oka', '池 いけ ike'],
];

/** How many there can be. */
export const MOST_WARDS = FIRST.length * SECOND.length;

/** The first so many wards, named after trees, colours and places, in a square; their codes belong to no municipality. */
export const inventedWards = (count: number): readonly InventedWard[] =>
  Array.from({ length: count }, (_, at) => {
    const columns = Math.ceil(Math.sqrt(count));
    const [name = '', kana = '', romaji = ''] = joined(
      FIRST[at % FIRST.length] ?? '',
      SECOND[(at + Math.floor(at / FIRST.length)) % SECOND.length] ?? '',
    );
    return {
      ...{ code: String(99001 + at), slug: romaji, name: `${name}区`, kana: `${kana}く` },
      romaji: `${romaji.charAt(0).toUpperCase()}${romaji.slice(1)}-ku`,
      tile: { row: String(1 + Math.floor(at / columns)), column: String(1 + (at % columns)) },
    };
  });

function joined(first: string, second: string): readonly string[] {
  const after = second.split(' ');
  return first.split(' ').map((part, at) => part + (after[at] ?? ''));
}
