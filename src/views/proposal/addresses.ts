import type { Edition } from '../../edition.ts';
import { splitAddress, type Redirect } from '../../model/content/redirect.ts';
import type { Spot } from '../../model/content/revision.ts';
import { wardReports, type WardReport } from '../../model/dataset.ts';
import { initiativeResults } from '../../model/report/initiative.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Words } from '../../text/words.ts';
import { pageSentences } from './sentences.ts';
import { cut } from './place.ts';

/** What a proposed change does to an address from the root of the site, in words; `lost` if nothing leads on from it. */
export type AddressChange = Readonly<{
  address: string;
  name: string;
  fate: string;
  kind: 'page' | 'anchor' | 'redirect';
  lost: boolean;
}>;

/** Pages and items of report cards that appear, vanish or become another, then old addresses that lead elsewhere. */
export function addressChanges(before: Edition, after: Edition): readonly AddressChange[] {
  const [then, now] = [siteThings(before), siteThings(after)];
  const gone = [...then.keys()].filter((address) => !now.has(address));
  const come = [...now.keys()].filter((address) => !then.has(address));
  const { words, dataset } = after;
  const appears = { fate: words.proposalFates.appears, lost: false };
  return [
    ...widest(gone).map((address) => ({
      ...about(address, then.get(address)),
      ...fateOf(words, dataset.redirects, address),
    })),
    ...[...then].flatMap(([address, name]) =>
      repointed(after, address, [name, now.get(address)], [then, now]),
    ),
    ...widest(come).map((address) => ({ ...about(address, now.get(address)), ...appears })),
    ...redirectChanges(words, [before.dataset.redirects, dataset.redirects], [then, now]),
  ];
}

const about = (address: string, name = '') => ({
  ...{ address, name },
  kind: splitAddress(address).anchor === '' ? ('page' as const) : ('anchor' as const),
});

/** The items of a page are told with it. */
const widest = (addresses: readonly string[]): readonly string[] => {
  const all = new Set(addresses);
  return addresses.filter(
    (address) => splitAddress(address).anchor === '' || !all.has(splitAddress(address).page),
  );
};

function fateOf({ proposalFates: fates }: Words, redirects: readonly Redirect[], address: string) {
  const led =
    redirects.find(({ from }) => from === address) ??
    redirects.find(({ from }) => from === splitAddress(address).page);
  if (!led) return { fate: fates.vanishes, lost: true };
  return { fate: led.to === null ? fates.ends : fates.moves(led.to), lost: false };
}

type Things = ReadonlyMap<string, string>;

/** An item whose name now stands at another address of its block, while its own leads to something else. */
function repointed(
  edition: Edition,
  address: string,
  [name, named]: readonly [string, string | undefined],
  [then, now]: readonly [Things, Things],
): readonly AddressChange[] {
  if (named === undefined || named === name || !/-result-\d+$/.test(address)) return [];
  const block = address.replace(/\d+$/, '');
  const isElsewhere = (things: Things, one: string) =>
    [...things].some(([other, thing]) => other.startsWith(block) && thing === one);
  if (!isElsewhere(now, name) && !isElsewhere(then, named)) return [];
  const fate = edition.words.proposalFates.points(
    cut(edition.words, name),
    cut(edition.words, named),
  );
  return [{ ...about(address, named), fate, lost: false }];
}

/** Every page that the data make, and every item of a report card, with its name. */
export const siteThings = (edition: Edition): Things =>
  new Map([
    ...pageSentences(edition).map(({ key, place }) => [key, place.name] as const),
    ...wardReports(edition.dataset).flatMap((place) =>
      itemsOf(edition, place).map(
        ([spot, name]) => [edition.links.addressOf(edition.links.spotHref(spot)), name] as const,
      ),
    ),
  ]);

function itemsOf({ words }: Edition, { report }: WardReport): readonly (readonly [Spot, string])[] {
  const spot = { report: nameOfReport(report), strategy: null, initiative: null, result: null };
  const { strategies, initiatives } = report;
  const name = (kind: string, code: string | null) => kind + words.strategyCode(code ?? '');
  return [
    ...strategies.flatMap(({ id, code, results }) => [
      [{ ...spot, strategy: id }, name(words.strategy, code)] as const,
      ...results.map(
        ({ measure }, at) => [{ ...spot, strategy: id, result: at + 1 }, measure] as const,
      ),
    ]),
    ...initiatives.flatMap((initiative) => [
      [{ ...spot, initiative: initiative.id }, name(words.initiative, initiative.code)] as const,
      ...initiativeResults(initiative).map(
        ({ number, measure }) =>
          [{ ...spot, initiative: initiative.id, result: number }, measure] as const,
      ),
    ]),
  ];
}

/** Old addresses that lead somewhere new or nowhere any more; those of things that vanish are told with them. */
function redirectChanges(
  { proposalFates: fates }: Words,
  [before, after]: readonly [readonly Redirect[], readonly Redirect[]],
  [things, alive]: readonly [Things, Things],
): readonly AddressChange[] {
  const [then, now] = [before, after].map((all) => new Map(all.map((one) => [one.from, one])));
  const told = (address: string, fate: string, lost: boolean) => ({
    ...{ address, fate, lost, name: '', kind: 'redirect' as const },
  });
  const gone = before.filter(({ from }) => !now?.has(from) && !alive.has(from));
  const led = after.filter(({ from, to, gone }) => {
    const old = then?.get(from);
    return !things.has(from) && (old?.to !== to || old.gone !== gone);
  });
  return [
    ...gone.map(({ from }) => told(from, fates.unled, true)),
    ...led.map(({ from, to }) => told(from, to === null ? fates.ends : fates.led(to), false)),
  ];
}
