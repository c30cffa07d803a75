import { counted } from './count.ts';

/** Words of citations and of texts to copy. */
export const citeWords = {
  cite: 'Cite',
  citeIntro: 'Examples of how to cite this page.',
  citeAccess: 'As the date of access, give the day on which you saw the page.',
  citeText: 'As text',
  citeBibtex: 'BibTeX',
  citePermalink: 'Address',
  citeItems: (count: number) => `Cite a single strategy or initiative (${counted(count, 'item')})`,
  citedStrategy: (code: string, topic: string) => `Strategy ${code} (${topic})`,
  citedInitiative: (code: string, topic: string) => `Initiative ${code} (${topic})`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text and copy it.',
  accessLong: '____',
  accessIso: 'YYYY-MM-DD',
  citedIndicator: (name: string, code: string, city: string) =>
    `${city}, common indicator ${code}: ${name}`,
  citedData: (title: string, subtitle: string) => `${title}: ${subtitle} (data)`,
  citedReport: (ward: string, year: string, source: string) => `${ward}, ${year}, ${source}`,
  citedLine: (title: string, makers: readonly string[], version: string, address: string) =>
    `“${title}”, ${makers.join(', ')}${version}, ${address} (accessed: `,
  citedVersion: (version: string, day: string) => `, data version ${version} (${day})`,
  citedReports: (reports: readonly string[]) =>
    reports.length === 0 ? ')' : `). Source reports: ${reports.join(' / ')}`,
  bibtexReports: (reports: readonly string[]) => `Source reports: ${reports.join(' / ')}`,
} as const;
