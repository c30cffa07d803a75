import { fold } from '../../search/fold.ts';
import { INFLECTED, isParticle } from '../../search/particle.ts';
import type { SearchRecord } from '../../views/search/record.ts';

/** Everything that can be read in the records, folded. */
export const foldedTexts = (records: readonly SearchRecord[]): readonly string[] =>
  records
    .flatMap(({ title, also, text, context }) => [title, ...also, ...text, ...context])
    .map(fold);

/** The words of the texts, but for long ones that occur once: what a mistyped word can have meant, and what compounds are made of. */
export function textWords(records: readonly SearchRecord[]): readonly string[] {
  const texts = foldedTexts(records);
  const words = [...texts.flatMap((text) => text.match(WORD) ?? []), ...hiraganaWords(texts)];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => word.length <= 4 || count > 1)
    .map(([word]) => word)
    .sort();
}

const WORD =
  /(?<!\p{Script=Han})\p{Script=Han}(?=[はがをにとでもやへ、。]|の(?!\p{Script=Han}))|[\p{Script=Han}々]{2,}|\p{Script=Han}+[しりいきけせえみちびげぎめべれじ]{1,2}\p{Script=Han}+[しりいきけせえみちびげぎめべれじ]?|[ァ-ヶー]{3,}|[a-z]{4,}/gu;

/**
 * The words of the texts that are written in hiragana alone. Nothing marks where these begin and end: they are what ICU
 * takes for words, and what is left of a run of hiragana without the particles at its ends.
 */
export function hiraganaWords(texts: readonly string[]): readonly string[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const cut = new Set(
    texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment)),
  );
  const left = new Set(texts.flatMap(bareRuns));
  const words = [...cut, ...left].filter(
    (word) =>
      /^[ぁ-ゖー]{2,8}$/.test(word) && (word.length > 3 || (cut.has(word) && left.has(word))),
  );
  return [...withoutCompounds(words.filter(isContent))].sort();
}

/** Hiragana of the texts that no question needs. */
const EMPTY: ReadonlySet<string> = new Set(
  `および または もしくは しかし ただし さらに そして そこで ために ため なければ なく なし なり なら ながら ともに とも ついて つき つく おいて おける よって よる よれば まま あり ありま あれば あった あたり あたる たとえば たとえ そう そうな こう このまま そのまま いろいろ さまざま あらゆる それら これら こちら あなた とおり ずつ ほぼ やや ちょうど もっと もって すぐ すく よく わずか うまく しっかり きちん きちんと はっきり でき できれば られる される させる われる れる なお です らしい ふさわしい やすい にくい くらい かかる かけ かける つけ つけて つくる つくり つなげ とって とどまる どうし どちら だが なのに きた きて きる きている はじめ もと とき となり 対し 対して めざす めぐる すべて たち せん ちゃん かせる したら したり にわ そろえ たずね とらえ いける いつも いずれ おおむ おおむね`.split(
    ' ',
  ),
);

const isEmpty = (word: string): boolean => isParticle(word) || EMPTY.has(word);

const isContent = (word: string): boolean =>
  !isEmpty(word) && !INFLECTED.test(word) && !/^[をがんーゃゅょっ]|[をっれて]$/.test(word);

/** Without words that are made of particles and shorter words. */
function withoutCompounds(words: readonly string[]): readonly string[] {
  const kept = new Set<string>();
  const isMade = (text: string): boolean =>
    Array.from(text, (_, at) => at + 1).some((length) => {
      const [head, rest] = [text.slice(0, length), text.slice(length)];
      return (isEmpty(head) || kept.has(head)) && (rest === '' || isMade(rest));
    });
  for (const word of [...words].sort((a, b) => a.length - b.length))
    if (!isMade(word)) kept.add(word);
  return [...kept];
}

/** Runs of hiragana without particles; after a kanji only what follows a particle, for the rest is its ending. */
const bareRuns = (text: string): readonly string[] =>
  [...text.matchAll(/(^|[^ぁ-ゖー])([ぁ-ゖー]{2,})/g)].flatMap(([, before = '', run = '']) => {
    const isEnding = /[\p{Script=Han}々]/u.test(before);
    const [, rest] = /^(?:の|は|が|を|に|と|で|も|へ|から|など)(.+)$/.exec(run) ?? [];
    const word = isEnding ? rest : run;
    return word === undefined ? [] : [word, withoutEnd(word)];
  });

function withoutEnd(run: string): string {
  const ends = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at + 1));
  const end = ends.find(isParticle);
  return end === undefined ? run : withoutEnd(run.slice(0, -end.length));
}
