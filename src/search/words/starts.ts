/**
 * Where the words of a sentence may begin. `lengthAt` tells how long the word is with which a text begins, 0 if it is none
 * that is known, or null if it is not known yet what begins so: then nothing is told of the letters that follow in its
 * run.
 */
export function startsIn(
  sentence: string,
  lengthAt: (text: string) => number | null,
): readonly string[] {
  const isKana = /^[ぁ-ゖァ-ヶー]+$/.test(sentence);
  const starts: string[] = [];
  let next = 0;
  for (const { index } of sentence.matchAll(isKana ? KANA : START)) {
    if (index < next) continue;
    const text = sentence.slice(index);
    const length = lengthAt(text);
    starts.push(text);
    next = index + (length ?? runOf(text).length);
  }
  return starts;
}

const runOf = (text: string): string =>
  /^(?:[\p{Script=Han}〇々]+|[ァ-ヶー]+|[ぁ-ゖー]+|[a-z]+|\d+)/u.exec(text)?.[0] ?? '';

/** Any kana but small ones and ん. */
const KANA = /[^ぁぃぅぇぉっゃゅょゎんァィゥェォッャュョヮンー]/gu;

/** A letter or digit that is no kana, but for what is asked for: 何パーセント; the first of a Latin word; kana after a particle. */
const START =
  /(?<!何[\p{Script=Han}ァ-ヶー]{0,6})(?:[\p{Script=Han}〇々]|[ァ-ヶ](?<![ァィゥェォッャュョヮン]))|(?<![a-z])[a-z]|(?<!\d)\d|(?<=^|[^ぁ-ゖ][のはがをにでともへや]|[ぁ-ゖ][のはがを])(?!(?:どこ|ど[うのれん]|な[にんいくっるり]|いつ|いく[らつ]|だれ|あ[るりっ]|い[るまた]|す[るべ]|し[またてよ]|くださ|ほし|よ[いく]|いい))[ぁ-ゖ]/gu;
