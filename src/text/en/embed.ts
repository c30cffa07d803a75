import type { Terms } from '../terms.ts';
import { counted, withArticle } from './count.ts';

/** Words of embedded charts and of the code that embeds them. */
export const embedWords = ({ area }: Terms) =>
  ({
    embed: 'Embed',
    embedIntro:
      'Show this chart in an article on another site: put this code into its HTML. There is nothing to sign up or pay for.',
    embedLatest: 'Code that always shows the newest values',
    embedFixed: (version: string) => `Code that keeps the values of data version ${version}`,
    embedResize: 'Script that adjusts the height (optional; put it into the page once)',
    embedOptions: `Add ?ward=slug to the address to highlight ${withArticle(area)}, or ?year=year to show that year only.`,
    embedExample: (address: string) => `For example: ${address}`,
    embedLink: (site: string) => `Notes and sources on “${site}”`,
    embedVersion: (version: string) => `Values of data version ${version}.`,
    embedRevisedLater: (text: string) => `Corrected after this version: ${text}`,
    embedApart: (count: number) =>
      `${counted(count, 'more value')} cannot be compared with the common question (other wording or population, own measures).`,
    embedHighlight: `Highlighted ${area}: `,
    embedNoWard: `There is no value for this ${area}.`,
    embedSource: (city: string, reports: string) => `Source: ${city}, ${reports}`,
    embedNoYear: 'There is no value for this year.',
  }) as const;
