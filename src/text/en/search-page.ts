import type { Terms } from '../terms.ts';
import { capital } from './count.ts';

/** Words of the search that are written when the site is built: its pages, its forms, the titles of what is found. */
export const searchPageWords = (terms: Terms) => {
  const { area, areas } = terms;
  return {
    searchPlaceholder: 'A topic, a place, a figure',
    searchLabel: `Search indicators, ${areas} and initiatives`,
    searchNeedsScript:
      'This search needs JavaScript. Without it, use the index of indicators, places and terms.',
    kinds: {
      indicator: 'Indicator',
      ward: capital(area),
      report: 'Report card',
      strategy: 'Strategy',
      result: 'Result',
      initiative: 'Initiative',
      term: 'Term',
      page: 'Page',
    },
    facets: {
      kind: 'Kind',
      ward: capital(area),
      theme: 'Goal and theme',
      year: capital(terms.yearWord),
      rating: 'Self-assessment',
    },
    /** What people call an area besides its name. */
    wardNames: (city: string): readonly string[] => [
      `${city} {name}`,
      '{slug}',
      `{slug} ${area}`,
      `{slug} ${area} office`,
      `{name} ${area}`,
    ],

    /** Words that say nothing beside others. */
    lightWords: ['people', 'person', 'thing', 'way', 'place', 'time', 'number', 'most'],
    /** What people call the city. */
    cityNames: (city: string): readonly string[] => [city, city.replace(/ (?:City|Town)$/, '')],
    /** What people look for the pages of the site by, besides their titles. */
    pageNames: {
      home: ['home', 'start page', 'overview'],
      indicators: ['indicators', 'list of indicators'],
      wards: [areas, `list of ${areas}`],
      compare: ['compare', 'ranking', `compare ${areas}`],
      findings: ['findings', 'stories', 'news'],
      ratings: ['ratings', 'assessments'],
      initiatives: ['initiatives', 'list of initiatives', 'projects'],
      data: ['open data', 'download', 'download data', 'spreadsheet', 'dataset'],
      changes: ['changes', 'changelog', 'corrections', 'history', 'version'],
      glossary: ['glossary', 'index', 'terms'],
    },

    filterAll: 'All',
    clearFilters: 'Clear filters',
    helpHeading: 'Nothing found?',
    helpShorter: 'Try a shorter word, or an everyday one.',
    helpSpaces: 'Several words separated by spaces find what contains all of them.',
    helpQuotes: 'Words in “quotes” are searched for exactly as typed.',
    searchesNewest: `There are so many reports that only the newest of each ${area} can be searched. Those of earlier years are on the page of the ${area}.`,
    helpGlossary: `Index of terms, ${areas} and indicators`,
    recentNote: 'Kept in this browser only.',
    themeName: (code: string, name: string) => `(${code}) ${name}`,
    blockTitle: (block: string, code: string, summary: string) => {
      const [sentence = ''] = summary.split(/(?<=[.。])\s*/);
      const short = sentence.replace(/[.。]$/, '');
      return `${block} ${code}: ${short.length > 72 ? `${short.slice(0, 71)}…` : short}`;
    },
    underBlock: (block: string, code: string) => `${block} ${code}`,
    underIndicators: (names: readonly string[]) =>
      `Indicator: ${names[0] ?? ''}${names.length > 1 ? ` (and ${names.length - 1} more)` : ''}`,
    outcomeLine: (measure: string, target: string) => `${measure}: ${target}`,
    hitValue: (value: string) => `Current ${value}`,
    hitAgainst: (previous: string, change: string | null, target: string, state: string | null) =>
      [
        `Previous ${previous}`,
        change === null ? '' : ` · change ${change}`,
        ` · target ${target}`,
        state === null ? '' : ` (${state})`,
      ].join(''),
    initiativeLine: (measure: string, value: string, target: string, note: string | null) =>
      `${measure}: ${value} (target ${target})${note === null ? '' : ` ${note}`}`,
    /** What people call a grade. */
    gradeNames: (grade: string) => [`rating ${grade}`, `rated ${grade}`],

    glossary: 'Glossary and index',
    glossaryIntro: `Indicators, ${areas} and terms in alphabetical order. Terms are explained in plain words.`,
    alsoCalled: (names: readonly string[]) => `Also called: ${names.join(', ')}`,
    glossaryJump: 'Choose a letter',
    glossaryOther: 'Other',
    rowName: (head: string) => head,
    indicatorNumber: (code: string) => `common indicator ${code}`,
  } as const;
};
