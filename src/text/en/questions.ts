import type { Terms } from '../terms.ts';

/**
 * How people ask how things stand, by what answers them: the beginnings of words that they ask with, `…` for a few letters
 * between, `$` for the end. The first that a query holds counts.
 */
const questions = {
  rated: ['rated…missed', 'rated…not met', 'on track…not met', 'at odds'],
  meaning: ['what is', 'what does', 'meaning', 'why', 'explain'],
  changed: ['question…changed', 'changed question', 'changed wording'],
  difference: ['difference', 'differ'],
  unreported: ['not reported', 'no report', 'without report'],
  promises: ['what became', 'follow-up', 'promis'],
  early: ['early', 'ahead of', 'before its year'],
  near: ['nearly', 'almost', 'just short', 'close to'],
  worsening: ['worse', 'worsening', 'deteriorat'],
  short: ['missed', 'not met', 'not reached', 'below target', 'short of'],
  reached: ['reached', 'achieved', 'met the target', 'met target'],
  moves: ['moved', 'changed most', 'changed the most', 'biggest change', 'largest change'],
  falls: ['fell', 'fall', 'drop', 'declin', 'decreas', 'down'],
  rises: ['rose', 'rise', 'improv', 'increas', 'grew'],
  rank: ['best', 'worst', 'highest', 'lowest', 'most', 'least', 'rank', 'compar'],
  respondents: [
    ...['how many…answer', 'how many…respond', 'how many…repl', 'how many…took part'],
    ...['how many…response', 'number of respon', 'number of answer', 'number of repl'],
    'respondent',
  ],
  figure: ['how many', 'how much', 'what percentage', 'what share', 'value of'],
};

/** Words of the questions that the search answers. */
export const questionWords = ({ area, areas }: Terms) => ({
  questions,
  /** What stands in a question and says nothing of what it is about. */
  questionFillers: [
    ...['which', 'what', 'who', 'where', 'when', 'how', 'is', 'are', 'was', 'were', 'did', 'does'],
    ...['the', 'of', 'in', 'a', 'an', 'has', 'have', 'target', 'targets', 'indicator', 'result'],
    ...[area, areas, 'share', 'percentage', 'value', 'figure'],
  ],
});
