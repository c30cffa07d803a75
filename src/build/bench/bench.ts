import { benchBuild } from './build.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPeers } from './peers/bench.ts';
import { benchQueries } from './queries.ts';
import type { Results } from './results.ts';
import { benchSearch } from './search/bench.ts';
import { benchSlips } from './slips/bench.ts';

/** A benchmark: how it is asked for, and what runs it; what it measured, where that is kept in a table. */
type Bench = Readonly<{
  usage: string;
  run: (names: readonly string[], all: boolean) => Results | null | Promise<Results | null>;
}>;

/** The benchmarks by name: of the build, the search, slips in reports, Lighthouse, questions to the published tables, other generators. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  build: {
    usage:
      '[cold warm edited] [real real-alone 24x1 24x5 24x10 24x10-alone 240x5 240x1 1741x1 1741x5-alone] [--write]',
    run: benchBuild,
  },
  search: { usage: '[--all] [--write]', run: (_, all) => benchSearch(all) },
  queries: { usage: '[1741] [--write]', run: ([wards = 1741]) => benchQueries(Number(wards)) },
  peers: {
    usage: '[24x5] [5] [--write]',
    run: ([size, rounds]) => benchPeers(size, Number(rounds ?? 5)),
  },
  slips: {
    usage: '[200] [seed]',
    run: ([count = 200, seed = 1]) => {
      benchSlips(Number(count), Number(seed));
      return null;
    },
  },
  lighthouse: {
    usage: '',
    run: async () => {
      await benchLighthouse('dist');
      return null;
    },
  },
};
