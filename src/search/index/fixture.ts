import type { Engine } from './engine.ts';
import { keysOf, runsOf } from './unit.ts';

/** Texts as an engine that reads them through: what the index must agree with. The first field of each is its name. */
export const scanEngine = (texts: Readonly<Record<string, readonly string[]>>): Engine => {
  const scanned = Object.entries(texts).map(([id, fields]) => ({
    ...{ id, name: fields.slice(0, 1).flatMap(runsOf).flatMap(keysOf).join(' ') },
    runs: fields.flatMap(runsOf).map((run) => ` ${keysOf(run).join(' ')} `),
  }));
  return {
    find: (phrase) => {
      const wanted = phrase.map((keys) => ` ${keys.join(' ')} `);
      const found = scanned.filter(({ runs }) =>
        wanted.every((keys) => runs.some((run) => run.includes(keys))),
      );
      const name = phrase.flat().join(' ');
      return Promise.resolve(
        new Map(
          found.map((one) => [one.id, { value: one.name === name ? 9 : 1, places: [] }] as const),
        ),
      );
    },
    having: () => Promise.resolve(new Set()),
    everything: () => Promise.resolve(scanned.map(({ id }) => id)),
    hit: (id) => Promise.reject(new Error(`missing hit: ${id}`)),
  };
};
