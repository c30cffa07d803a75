/** What only joins words, ends sentences and asks, in kana. */
const TOKENS = [
  ...'は が を に の と で も へ や か ね よ な ば から まで より'.split(' '),
  ...'だけ しか など って という といった として について における ための ために ながら'.split(' '),
  ...'です でした でしょう ます ました ません ましょう だ だった である ない なかった'.split(' '),
  ...'なく たい たく いる いた いて いない い ある あった あり あっ おり する'.split(' '),
  ...'した して し しない される された され れる られる られた なる なった なって'.split(' '),
  ...'なり なら できる できた でき できない くれる くれ ください くださる ほしい よい'.split(' '),
  ...'いい よく いけ どこ どれ どの どう どんな なに なん なぜ いつ だれ いくつ'.split(' '),
  ...'いくら くらい ぐらい ほど ここ これ この それ その あの こと もの ところ'.split(' '),
  ...'とき ほう よう もっと とても ちょっと ちょっとした すこし ずっと やっと いつも また まだ もう ちゃんと きちんと のか かな けど'.split(
    ' ',
  ),
  ...'た て っ う る ん く さ せ れ ら り き み め え け ず べき'.split(' '),
];

/** Those with which a text begins. */
export const jointsAt = (text: string): readonly string[] =>
  TOKENS.filter((token) => text.startsWith(token));
