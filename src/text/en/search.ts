import type { SearchWords } from '../search-words.ts';

/** Words of the search in the browser, under the box and on its page. */
export const searchWords = {
  searchFailed: 'The search could not be loaded. Please try again later.',

  suggestionsLabel: 'Suggestions',
  showAll: (query: string, count: number) => `Show all results for ${quoted(query)} (${count})`,
  searching: 'Searching…',
  cutQuery: (length: number) => `The query is long; its first ${length} characters were used.`,
  foundExact: (query: string, count: number) => `${quoted(query)}: ${found(count)}.`,
  foundAlso: (others: readonly string[]) =>
    `Words of the same meaning were included: ${others.map(quoted).join(', ')}.`,
  foundByHint: (hints: readonly string[]) =>
    `Found by related words: ${hints.map(quoted).join(', ')}.`,
  foundSplit: (query: string, parts: readonly string[], count: number) =>
    `Nothing contains ${quoted(query)} exactly as typed. Searched for ${parts.map(quoted).join(', ')} (${count}).`,
  foundCorrected: (query: string, meant: readonly string[], count: number) =>
    `Nothing found for ${quoted(query)}. Showing results for ${meant.map(quoted).join(', ')} (${count}).`,
  foundFewer: ' Matches for only some of them follow.',
  foundPartly: (missing: readonly string[], later: readonly string[], count: number) =>
    [
      `Nothing contains all the words. Searched ${missing.length === 0 ? 'for some of them' : `without ${missing.map(quoted).join(', ')}`} (${count}).`,
      later.length === 0 ? '' : ` The first matches are without ${later.map(quoted).join(', ')}.`,
    ].join(''),
  foundQuestion: (query: string, count: number) =>
    `Pages that answer ${quoted(query)}, and other matches (${count}).`,
  foundNothing: (query: string) => `Nothing found for ${quoted(query)}.`,
  askedAs: (query: string) => `Search for ${quoted(query)} as typed`,
  askWith: (query: string, count: number) => `Search for ${quoted(query)} (${count})`,
  recentHeading: 'Recent searches',
  clearRecent: 'Clear recent searches',
  optionCount: (name: string, count: number) => `${name} (${count})`,
  foundAll: (count: number) => `${found(count)}.`,
  foundNoneFiltered: (query: string, all: number) =>
    `${query === '' ? '' : `Without filters ${quoted(query)} has ${found(all)}. `}Nothing matches these filters.`,
  dropFilters: (all: number) => `Clear filters and show ${all}`,
  showMore: (count: number) => `Show more (${count} left)`,
  hitAlso: 'Also called: ',
  hitUnder: 'Indicators: ',
} as const satisfies Readonly<Record<keyof SearchWords, unknown>>;

const found = (count: number): string => `${count} ${count === 1 ? 'result' : 'results'}`;

const quoted = (text: string): string => (/^[「『"“]/.test(text) ? text : `“${text}”`);
