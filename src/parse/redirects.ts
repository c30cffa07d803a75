import { redirectsSchema, splitAddress, type Redirect } from '../model/content/redirect.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import type { Finding, Say } from './problem.ts';
import { lenient, type Lenient } from './lenient.ts';
import type { Source } from './source.ts';

/**
 * Reads the redirects: every old address once, none leading to an old address again.
 * With the addresses of the built site it also checks that old ones are not in use and new ones exist.
 */
export function parseRedirects(
  source: Source,
  live: ReadonlySet<string> | null = null,
): Parsed<readonly Redirect[]> {
  const parsed = withFindings(parseWith(redirectsSchema, source), (content) => {
    const { redirects } = lenient(redirectsSchema, content);
    const lines = firstLines(redirects);
    return redirects.flatMap((line, index) => lineFindings(line, index, lines, live));
  });
  return { ...parsed, value: parsed.value?.redirects ?? null };
}

type Line = Lenient<typeof redirectsSchema>['redirects'][number];
type Address = Line['from'];

/** The first line of every old address. */
const firstLines = (redirects: readonly Line[]): Lines =>
  new Map(redirects.toReversed().flatMap((line) => (line.from == null ? [] : [[line.from, line]])));

type Lines = ReadonlyMap<string, Line>;

function lineFindings(
  line: Line,
  index: number,
  all: Lines,
  live: ReadonlySet<string> | null,
): readonly Finding[] {
  const { from, to, see } = line;
  const path = ['redirects', index];
  const targets = [
    { address: to, path: [...path, 'to'] },
    ...see.map((address, number) => ({ address, path: [...path, 'see', number] })),
  ];
  const isRepeated = from != null && all.get(from) !== line;
  return [
    ...sourceSayings(from, isRepeated, live).map((say) => ({ path: [...path, 'from'], say })),
    ...targets.flatMap(({ address, path }) =>
      targetSayings(address, from, all, live).map((say) => ({ path, say })),
    ),
  ];
}

type Live = ReadonlySet<string> | null;

function sourceSayings(from: Address, isRepeated: boolean, live: Live): readonly Say[] {
  if (from == null) return [];
  if (isRepeated) return [(m) => m.repeatedAddress()];
  if (!live) return [];
  const { page, anchor } = splitAddress(from);
  if (live.has(from)) return [(m) => m.addressInUse(from)];
  return anchor === '' || live.has(page) ? [] : [(m) => m.anchorWithoutPage(page)];
}

function targetSayings(to: Address, from: Address, all: Lines, live: Live): readonly Say[] {
  if (to == null) return [];
  if (to === from) return [(m) => m.ledToItself()];
  const next = all.get(to) ?? all.get(splitAddress(to).page);
  if (next) return [(m) => m.ledOn(to, next.to === from ? null : (next.to ?? null))];
  return !live || live.has(to) ? [] : [(m) => m.deadAddress(to)];
}
