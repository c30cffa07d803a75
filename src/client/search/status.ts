import type { Manner } from '../../search/answer/found.ts';
import { LONGEST } from '../../search/answer/query.ts';
import type { Asked } from '../../search/search.ts';
import type { SearchWords } from '../../text/search-words.ts';

/** Says in plain words which kind of answer is shown, and how many there are under the filters. */
export const statusText = (
  asked: Asked,
  query: string,
  count: number,
  words: SearchWords,
): string =>
  [
    query.length > LONGEST ? words.cutQuery(LONGEST) : '',
    modeText(asked, query, count, words),
    others(asked, 'meaning', words.foundAlso),
    others(asked, 'hint', words.foundByHint),
  ].join('');

function modeText(asked: Asked, query: string, count: number, words: SearchWords): string {
  switch (asked.mode) {
    case 'exact':
      return asked.found.some(({ ways }) => ways.some(({ manner }) => manner !== 'hint'))
        ? words.foundExact(query, count)
        : words.foundNothing(query);
    case 'split':
      return (
        words.foundSplit(query, typedParts(asked), count) +
        (asked.groups.length > 1 ? words.foundFewer : '')
      );
    case 'corrected':
      return words.foundCorrected(query, shownAs(asked), count);
    case 'partly':
      return words.foundPartly(asked.missing, asked.later, count);
    case 'question':
      return words.foundQuestion(query, count);
    case 'none':
      return words.foundNothing(query);
  }
}

const typedParts = ({ found }: Asked): readonly string[] =>
  found.filter(({ isTold }) => !isTold).map(({ term }) => term.typed);

/** The words of a corrected query as they were understood. */
const shownAs = ({ found }: Asked): readonly string[] =>
  found
    .filter(({ isTold }) => !isTold)
    .map(({ term, ways }) => ways.find(({ manner }) => manner === 'typo')?.shown ?? term.typed);

const MOST = 4;

/** The words that were found in this manner besides the ones that were typed, as they are written. */
function others(
  { found, mode }: Asked,
  manner: Manner,
  say: (words: readonly string[]) => string,
): string {
  const used = found.flatMap(({ ways }) => ways.filter((way) => way.manner === manner));
  const shown = [...new Set(used.map((way) => way.shown))].slice(0, MOST);
  return mode === 'none' || shown.length === 0 ? '' : say(shown);
}
