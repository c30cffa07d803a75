import { isNamed } from '../index/scores.ts';
import type { Answer, Sources } from './answer.ts';
import { findTerm } from './find.ts';
import type { Question } from './question.ts';
import { wordTerm } from './query.ts';

/** An answer to what things are, or how they differ: first what explains them by name, then all else that was found. */
export async function explained(
  { engine, names, lexicon }: Sources,
  { rest }: Question,
  answer: Answer,
): Promise<Answer> {
  const explaining = await Promise.all(names.explaining.map((kind) => engine.having('kind', kind)));
  const explainedIn = async (text: string) => {
    const found = await findTerm(engine, await lexicon([text]), wordTerm(text));
    const ids = [...found.scores].flatMap(([id, score]) =>
      isNamed(score) && explaining.some((some) => some.has(id)) ? [id] : [],
    );
    return ids.length > 0 ? [{ found, ids }] : [];
  };
  const whole = await explainedIn(bare(rest));
  const things = whole.length > 0 ? whole : await inParts(rest, explainedIn);
  if (things.length === 0) return answer;
  const groups = [things.flatMap(({ ids }) => ids), ...answer.groups];
  return {
    ...answer,
    mode: 'question',
    groups,
    found: things.map(({ found }) => found),
    missing: [],
  };
}

const inParts = async <T>(
  text: string,
  find: (text: string) => Promise<readonly T[]>,
): Promise<readonly T[]> => (await Promise.all(text.split(AND).map(bare).map(find))).flat();

/** Between two things. */
const AND = /と|や|・|\s|\band\b/;

/** Without what joins it to the rest of a sentence. */
const bare = (text: string): string => text.replace(/[のはがってとも?？\s]+$/, '').trim();
