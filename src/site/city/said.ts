import { CITY } from '../sites.ts';
import { facts, type Fact } from './facts.ts';
import { readPages, type Block } from './read.ts';
import { statements } from './text.ts';

/** All pages of the city. */
export const pages = readPages(CITY);

/** What a page says of a result beside what the files say; `statement` is the site's own word in it. */
export type Said = Block & Readonly<{ fact: Fact; statement: string }>;

/** Everything that pages say of results. The log of changes tells what was, not what is. */
export const said: readonly Said[] = pages
  .filter(({ path }) => path !== '/changes/')
  .flatMap(({ blocks }) => blocks)
  .flatMap((block) => {
    const fact = facts.get(block.place);
    return fact ? [{ ...block, fact, statement: statements(block.text, fact.source.prose) }] : [];
  });

/** On its report card, where it stands as a whole. */
export const isCard = ({ isWhole }: Block): boolean => isWhole;

/** In a table of an indicator's page. */
export const isTable = ({ page, heading, picture, text }: Block): boolean =>
  page.startsWith('/indicators/') && picture === '' && heading !== '' && text.includes('\n');

/** Where a result is told in full: on its card and in the tables of indicators. */
export const inFull: readonly Said[] = said.filter((one) => isCard(one) || isTable(one));

/** What is wrong, with the place and all that is said there. */
export const wrong = (
  blocks: readonly Said[],
  findings: (one: Said) => readonly unknown[],
): readonly string[] =>
  blocks.flatMap((one) =>
    findings(one).map((finding) => `${one.page} ${one.place}: ${String(finding)}\n${one.text}`),
  );
