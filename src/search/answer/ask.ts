import { isLatin, isLatinParticle } from '../words/latin.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { NOTHING, type Answer, type Sources } from './answer.ts';
import { findTerm } from './find.ts';
import { together } from './found.ts';
import { joinNames, parseQuery, type Term } from './query.ts';
import { explained } from './explained.ts';
import {
  answerQuestion,
  isAboutMeaning,
  preferredBy,
  questionIn,
  type Question,
} from './question.ts';

/**
 * Answers a query: a question how things stand by what answers it, unless it is about something; everything else by its
 * terms. What only an answer in parts needs is loaded when one is given.
 */
export async function ask(sources: Sources, query: string): Promise<Answer> {
  const question = questionIn(sources.names, query);
  if (!question) return answerTerms(sources, query);
  const direct = question.isBare ? null : await answerQuestion(sources, question);
  if (direct) return direct;
  const answer = await answerTerms(sources, topicOf(question) ?? query, question);
  if (question.isBare && answer.mode !== 'exact')
    return (await answerQuestion(sources, question)) ?? answer;
  const told = { ...answer, preferred: await preferredBy(sources.engine, question) };
  return isAboutMeaning(question) ? explained(sources, question, told) : told;
}

/** What a question for the people who answered is about besides them: those who answered a survey stand in no text. */
const topicOf = ({ name, rest, about }: Question): string | null =>
  name === 'respondents' && about.length > 0 ? rest : null;

/** Answers by the terms; where that finds nothing, without the letters of a syllable that is not finished: 見守r. */
async function answerTerms(
  sources: Sources,
  query: string,
  question: Question | null = null,
): Promise<Answer> {
  const answer = await answerTyped(sources, query, question);
  const finished = query.replace(UNFINISHED, '');
  const isLost = answer.mode === 'none' || answer.missing.some((one) => query.endsWith(one));
  return isLost && finished !== query ? answerTyped(sources, finished, question) : answer;
}

const UNFINISHED = /(?<=\p{Script=Han})[a-zａ-ｚ]{1,2}$/iu;

async function answerTyped(
  sources: Sources,
  query: string,
  question: Question | null,
): Promise<Answer> {
  const typed = withoutQuestion(parseQuery(query), question);
  const lexicon = await sources.lexicon(typed.flatMap(({ text }) => [text, ...kanaIn(text)]));
  const terms = withoutCity(
    lexicon,
    withoutParticles(joinNames(typed, (text) => isName(lexicon, text))),
  );
  const found = await Promise.all(terms.map((term) => findTerm(sources.engine, lexicon, term)));
  const ids = together(found);
  if (ids.length > 0) return { ...NOTHING, mode: 'exact', groups: [ids], found };
  if (found.length === 0) return NOTHING;
  const { answerInParts } = await import('./in-parts.ts');
  return answerInParts(sources, found);
}

/** The terms that say what a question is about. */
function withoutQuestion(terms: readonly Term[], question: Question | null): readonly Term[] {
  const about = terms.filter(
    ({ text, isExact }) => isExact || question?.about.some((word) => text.includes(word)),
  );
  return about.length > 0 ? about : terms;
}

/** Kana within a word that may be read as another one: 支えあい. */
const kanaIn = (text: string): readonly string[] =>
  text.length > 8 ? [] : (text.match(/(?<=\p{Script=Han})[ぁ-ゖ]{2,}/gu) ?? []);

const isName = ({ isKnown, read }: Lexicon, text: string): boolean =>
  isKnown(text) || read(text).length > 0;

/** The city says nothing here, if something else is asked for. */
function withoutCity({ isCity }: Lexicon, terms: readonly Term[]): readonly Term[] {
  const others = terms.filter(({ text, isExact }) => isExact || !isCity(text));
  return others.length > 0 ? others : terms;
}

/** English words between others; of a query without others they stay. */
function withoutParticles(terms: readonly Term[]): readonly Term[] {
  const words = terms.filter(({ text, isExact }) => isExact || !isLatinParticle(text));
  return words.some(({ text }) => isLatin(text)) ? words : terms;
}
