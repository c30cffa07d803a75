import type { Engine } from '../index/engine.ts';
import { fold } from '../words/fold.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Names } from '../words/names.ts';
import { NOTHING, type Answer, type Sources } from './answer.ts';
import { findTerm } from './find.ts';
import type { Found } from './found.ts';
import { isYear } from './partly.ts';
import { QUOTED, wordTerm } from './query.ts';

/**
 * What a query asks, and the words in it that say of what; `rest` is what it says besides asking; `isBare` if that is
 * nothing, and one word asks; `unit` what a figure is asked for in.
 */
export type Question = Readonly<{
  name: string;
  about: readonly string[];
  rest: string;
  isBare: boolean;
  unit: string | null;
}>;

/** Finds out whether a query asks how things stand, outside of quotes. */
export function questionIn({ questions, fillers, units }: Names, query: string): Question | null {
  const text = fold(query.replace(QUOTED, ' '));
  const [name, ...asked] = questions.find(([, ...some]) => patternOf(some).test(text)) ?? [];
  if (name === undefined) return null;
  const others = questions.flatMap(([, ...some]) => some);
  const rest = text.replace(patternOf(asked), ' ');
  const about = rest.replace(patternOf([...others, ...fillers]), ' ');
  const isOneWord = !asked.some((one) => one.includes('…') && patternOf([one]).test(text));
  const [unit = null] =
    units.find((some) => some.some((one) => text.includes(`何${fold(one)}`))) ?? [];
  return {
    ...{ name, rest, unit },
    about: about.match(WORD) ?? [],
    isBare: rest.trim() === '' && isOneWord,
  };
}

/** Of what can be compared the question is told by other words, too: 一番下がった. */
const RANK = 'rank';

const WORD = /[\p{Script=Han}々ァ-ヶーa-z\d]+|[ぁ-ゖー]{2,}/gu;

/** What words begin with, each up to the kana that end it. */
const patternOf = (beginnings: readonly string[]): RegExp =>
  new RegExp(
    beginnings
      .map(fold)
      .toSorted((a, b) => b.length - a.length)
      .map((one) => (/[a-z]$/.test(one) ? `\\b${one}[a-z]*` : one + ENDING))
      .join('|')
      .replaceAll('…', '.{0,12}?')
      .replaceAll('$', '(?=[?？ ]*$)'),
    'gu',
  );

const ENDING = '[っりるられてでいなかくもただしすまよさうわそけきがはのにをと？?]*';

/**
 * Answers a question about everything, a ward or a year: what leads to the answer first, then all that fits it. Null if
 * it is about something else.
 */
export async function answerQuestion(
  { engine, lexicon }: Sources,
  { name, about }: Question,
): Promise<Answer | null> {
  if (PREFERRING.includes(name)) return null;
  const known = await lexicon(about);
  const words = about.filter((text) => !isFiller(known, text));
  const found = await Promise.all(words.map((text) => findTerm(engine, known, wordTerm(text))));
  const wards = found.filter(({ term }) => known.isWard(wardOf(known, term.text)));
  if (found.some((one) => !wards.includes(one) && !isYear(one))) return null;
  const groups = await groupsFor(engine, name, found, wards);
  return groups.flat().length > 0 ? { ...NOTHING, mode: 'question', groups, found } : null;
}

/** Asks for a figure, or for what something means: of that, what fits best comes first, but nothing answers it alone. */
const PREFERRING: readonly string[] = ['figure', 'meaning', 'difference'];

/** Asks what things are. */
export const isAboutMeaning = ({ name }: Question): boolean =>
  name === 'meaning' || name === 'difference';

/** The records that a question would rather have: what is compared, what explains, else figures, and in the unit. */
export const preferredBy = (
  { having }: Engine,
  question: Question,
): Promise<readonly ReadonlySet<string>[]> => {
  const { name, unit } = question;
  const wanted = isAboutMeaning(question) ? 'meaning' : name === 'respondents' ? name : 'figure';
  const preferred = name === RANK ? having('leads', RANK) : having('answers', wanted);
  return Promise.all([preferred, ...(unit === null ? [] : [having('unit', unit)])]);
};

/** Kana that are no word only end and join others, and a single letter is the sign of an assessment. */
const isFiller = ({ isCity, isKnown, read }: Lexicon, text: string): boolean =>
  isCity(text) ||
  /^[a-z]$/.test(text) ||
  (/^[ぁ-ゖー]+$/.test(text) && (text.length < 3 || (!isKnown(text) && read(text).length === 0)));

/** A ward as it is written: あかねく is 茜区. */
const wardOf = ({ isWard, read }: Lexicon, text: string): string =>
  isWard(text) ? text : (read(text)[0] ?? text);

async function groupsFor(
  { having }: Engine,
  name: string,
  found: readonly Found[],
  wards: readonly Found[],
): Promise<readonly (readonly string[])[]> {
  const [leads, answers, pages] = await Promise.all([
    having('leads', name),
    having('answers', name),
    having('kind', 'page'),
  ]);
  const years = found.filter((one) => !wards.includes(one));
  const isThere = (id: string) =>
    (wards.length === 0 || wards.some(({ scores }) => scores.has(id))) &&
    years.every(({ scores }) => scores.has(id));
  const ofPages = [...leads].filter((id) => pages.has(id));
  const there = [[...leads], [...answers]].map((ids) => ids.filter(isThere));
  return wards.length === 1 || years.length > 0 ? there : [ofPages, ...there];
}
