import type { Terms } from '../terms.ts';
import { capital, counted, withArticle, verb } from './count.ts';

/** Words of the frame around every page, and of the home page. */
export const siteWords = ({ area, areas }: Terms) =>
  ({
    /** The letter that a name stands under in the index; empty for other scripts. */
    indexHead: (name: string) =>
      /^[A-Z]/.exec(name.normalize('NFD').charAt(0).toUpperCase())?.[0] ?? '',
    /** How a name is read, where readers of the language want to know it. */
    readingOf: (): string | null => null,
    /** Sentences one after the other. */
    sentences: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),
    hasReadings: false,
    hideReadings: 'Hide readings',
    showReadings: 'Show readings',
    skipToMain: 'Skip to content',
    breadcrumbs: 'Breadcrumbs',
    languageChoice: 'Choose a language',
    mainNavigation: 'Main pages',
    footerNavigation: 'About this site',
    contents: 'Contents',
    menu: 'Menu',
    openAll: 'Open all',
    closeAll: 'Close all',
    close: 'Close',
    home: 'Home',
    indicators: 'Indicators',
    indicatorList: 'All indicators',
    wards: capital(areas),
    wardList: `All ${areas}`,
    search: 'Search',
    data: 'Data',
    methods: 'How to read the data',
    guide: 'Guide for editors',
    about: 'About this site',
    /** Of a page that nobody has written in English. */
    shownInOriginal: (language: string) =>
      `This page has not been written in English. It is shown as it is in ${LANGUAGES.of(language) ?? language}.`,
    notFoundTitle: 'Page not found',
    notFoundText: `The address may have changed or been mistyped. Try to find the indicator or the ${area} by name.`,
    noReportYet: 'No report',
    wardHeading: `Find ${withArticle(area)}`,
    indicatorHeading: 'Find an indicator',

    homeTitle: (city: string, wards: number) =>
      wards === 0 ? `${city} today` : `${city}: ${counted(wards, area, areas)} today`,
    homeHeadline: (wards: number, results: number, reached: number) => {
      const who = `the ${counted(wards, area, areas)} with a report`;
      if (wards === 0) return 'There are no reports yet.';
      if (results === 0) return `${capital(who)} ${verb(wards, 'states', 'state')} no results.`;
      const all = `Of ${counted(results, 'result')} from ${who}`;
      if (reached === 0) return `${all}, none met its target.`;
      if (reached === results) return `${all}, all met their targets.`;
      return `${all}, ${reached} met ${verb(reached, 'its target', 'their targets')}.`;
    },
    homeYear: (year: string, wards: number) => `${year}: ${counted(wards, area, areas)}`,
    homeCoverage: (years: readonly string[], silent: number) =>
      `The newest report of each ${area} is counted (${years.join('; ')}).${silent === 0 ? '' : ` ${counted(silent, `other ${area} has`, `other ${areas} have`)} no report on this site yet.`}`,
    homeTile: (results: number, reached: number) =>
      results === 0 ? 'no results stated' : `${reached} of ${results} met`,
    squares: { reached: 'met', missed: 'not met', untold: 'cannot be judged' },
    mapSquare: `Each square is one result. Grey: no report.`,
    chooseMyWard: `Choose my ${area}, or find it by name`,
    goalName: (code: string, name: string) => `Goal ${code}: ${name}`,
    licenceLine: (name: string) => `The data may be used freely under ${name}, with attribution.`,
  }) as const;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
