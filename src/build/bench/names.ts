/** Parts of invented names, each as it is written, read, and spelt in Latin letters. */
export const PLANTS = [
  ...['青 あお ao', '白 しら shira', '高 たか taka', '長 なが naga', '松 まつ matsu'],
  ...['竹 たけ take', '梅 うめ ume', '藤 ふじ fuji', '柳 やなぎ yanagi', '萩 はぎ hagi'],
  ...['楓 かえで kaede', '桐 きり kiri', '杉 すぎ sugi', '桂 かつら katsura', '椿 つばき tsubaki'],
  '榎 えのき enoki',
];
export const PLACES = [
  ...['葉 は ha', '木 き ki', '浜 はま hama', '原 はら hara', '川 かわ kawa', '山 やま yama'],
  ...['田 た ta', '里 さと sato', '谷 たに tani', '森 もり mori', '崎 さき saki', '沢 さわ sawa'],
  ...['坂 さか saka', '橋 はし hashi', '岡 おか oka', '池 いけ ike'],
];
export const LANDS = ['国 のくに nokuni', '州 しゅう shu', '路 じ ji'];

/** A name of two parts: as it is written, read and spelt. */
export function joined(first: string, second: string): readonly string[] {
  const after = second.split(' ');
  return first.split(' ').map((part, at) => part + (after[at] ?? ''));
}
