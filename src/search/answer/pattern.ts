/** What belongs together by its script alone. */
export const RUN = /^(?:[\p{Script=Han}〇々]+|[ァ-ヶー]+|[a-z]+|\d+(?:\.\d+)?%?|[ぁ-ゖー]+|[^])/u;

/** A code, whose hyphens are folded to spaces: 2-3-a-1. */
export const CODE = /^\d+(?: [a-z\d]+)+/;

/** A verb or adjective that is written with one or two kanji and its ending: 高い, 減りました, 短くなった. */
export const PREDICATE =
  /^[\p{Script=Han}々]{1,2}(?:[いかきくけこさしすせそたちつてっげぐじびぶべみむめらりるれろえんわ]|が[りるっれ]|にく|も[るりう]|ま[るりっれ])[ぁ-ん]*/u;

/** What asks for a figure or a name: 何パーセント, 何人, 誰. */
export const QUESTION = /^(?:何(?:%|[\p{Script=Han}ァ-ヶー]{0,6})|誰|幾つ?|一番|最も)/u;
