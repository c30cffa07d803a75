import type { ReleaseKind } from '../../model/content/release.ts';
import { capital, counted, listed, verb } from './count.ts';
import { versionWords } from './version.ts';

/** How many of something a proposed change touches: `figures` 3. */
type Counted = readonly [name: string, count: number];

/** `Figures (3), notes (1) change.` */
const sentence = (counts: readonly Counted[], said: string): string =>
  `${capital(listed(counts.map(([name, count]) => `${name.toLowerCase()} (${count})`)))} ${said}.`;

/** Words of the report on a proposed change of the content: what it changes for readers. */
export const proposalWords = {
  proposalHeading: 'What readers see of this change',
  proposalNothing: 'Readers see no difference.',
  proposalChanged: (counts: readonly Counted[]) => sentence(counts, 'will change'),
  proposalAdded: (counts: readonly Counted[]) => sentence(counts, 'will be added'),
  proposalRemoved: (counts: readonly Counted[]) => sentence(counts, 'will be removed'),
  proposalSaid: (pages: number) =>
    `${counted(pages, 'page')} ${verb(pages, 'opens', 'open')} with a different sentence.`,
  proposalLost: (addresses: number) =>
    `${counted(addresses, 'address', 'addresses')} ${verb(addresses, 'disappears', 'disappear')} without a redirect.`,
  proposalLed: (addresses: number) =>
    `${counted(addresses, 'old address', 'old addresses')} ${verb(addresses, 'leads', 'lead')} elsewhere.`,
  proposalRelease: (version: string, kind: ReleaseKind) =>
    `Once merged, version ${version} of the data is published (${versionWords.releaseKind[kind].toLowerCase()}).`,
  proposalMistakes: (mistakes: number) =>
    `The site cannot be built like this: ${counted(mistakes, 'mistake')} to correct.`,
  proposalUnread: (mistakes: number) =>
    `The content cannot be read, so nothing can be said of what changes. Please correct ${counted(mistakes, 'mistake')}.`,
  proposalBaseUnread:
    'The content before the change has mistakes and cannot be compared. The content after it can be read.',
  proposalWarnings: (warnings: number) =>
    `${counted(warnings, 'new passage')} ${verb(warnings, 'wants', 'want')} a second look.`,

  proposalParts: {
    figures: 'Figures',
    targets: 'Targets',
    ratings: 'Ratings',
    notes: 'Notes',
    surveys: 'Surveys',
    naming: 'Measures and codes',
    registers: 'Indicators, areas, sources',
    texts: 'Texts',
  },
  proposalRows: { results: 'Results', initiatives: 'Initiatives' },
  proposalPages: 'Pages',
  proposalCount: (name: string, count: number) => `${name} (${count})`,
  proposalMistakesHeading: 'To be corrected',
  proposalLogVersion:
    'If this change is meant: paste below “versions:” in content/changes.yaml, and fill in what # asks for',
  proposalLogEntry:
    'If this change is meant: paste below the reason (what and why) of the new version in content/changes.yaml',
  proposalLog: {
    date: 'day of publication (such as 2026-12-01)',
    summary: 'what is corrected, in one sentence',
    what: 'what is corrected in which report',
    why: 'why it is corrected',
  },
  proposalReleasesHeading: 'Version to be published',
  proposalWarningsHeading: 'To be looked at again',
  proposalAddedHeading: 'Added',
  proposalRemovedHeading: 'Removed',
  proposalSaidHeading: 'Sentences that change',
  proposalChartsHeading: 'Charts that change',
  proposalAddressesHeading: 'Addresses',
  proposalPlace: 'Place',
  proposalField: 'Field',
  proposalBefore: 'Before',
  proposalAfter: 'After',
  proposalAddress: 'Address',
  proposalFate: 'What becomes of it',
  proposalRemedy: 'How to correct it',
  proposalMore: (count: number) => `And ${count} more.`,
  proposalLine: (file: string, line: number) => `${file}, line ${line}`,
  proposalSpot: (report: string, kind: string, code: string) =>
    `${report}, ${kind.toLowerCase()} ${code}`,
  proposalThing: (place: string, name: string) => `${place}: “${name}”`,
  proposalResults: (report: string, results: number) => `${report}, ${counted(results, 'result')}`,
  proposalFrom: (text: string) => `…${text}`,
  proposalCut: (text: string) => `${text}…`,

  proposalFates: {
    appears: 'appears',
    vanishes: 'disappears without a redirect',
    moves: (to: string) => `disappears, and leads on to ${to}`,
    ends: 'disappears, and a sentence says why',
    points: (before: string, after: string) => `pointed at “${before}”, will point at “${after}”`,
    led: (to: string) => `leads on to ${to}`,
    unled: 'no longer leads anywhere',
  },

  proposalWhole: 'Whole site',
  proposalSite: {
    title: 'Title of the site',
    subtitle: 'Subtitle of the site',
    description: 'Description of the site',
    city: 'City',
    publisher: 'Publisher',
    contact: 'Contact',
    baseUrl: 'Address of the site',
    repositoryUrl: 'Repository',
    languages: 'Languages',
    dataLicence: 'Licence of the data',
  },
  proposalFramework: 'Name of the framework',
  proposalExplanation: 'Explanation of the framework',
  proposalScale: 'Explanation of a scale',
  proposalHint: 'Words of the search',
  proposalSpelling: 'Spellings in the search',
  proposalProse: 'Text',
  proposalTerm: 'Term',
  proposalDone: 'What was done',
} as const;
