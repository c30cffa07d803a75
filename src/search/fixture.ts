import type { Engine } from './engine.ts';
import { plain } from './name-key.ts';
import { keysOf, runsOf } from './unit.ts';

/** Texts as an engine that reads them through: what the index must agree with. The first field of each is its name. */
export const scanEngine = (texts: Readonly<Record<string, readonly string[]>>): Engine => {
  const scanned = Object.entries(texts).map(([id, fields]) => ({
    ...{ id, fields, runs: fields.flatMap(runsOf).map((run) => ` ${keysOf(run).join(' ')} `) },
  }));
  return {
    find: (keys) => {
      const wanted = ` ${keys.join(' ')} `;
      const found = scanned.filter(({ runs }) => runs.some((run) => run.includes(wanted)));
      return Promise.resolve(new Map(found.map(({ id }) => [id, 1])));
    },
    named: (name) =>
      Promise.resolve(
        new Map(
          scanned
            .filter(({ fields: [title = ''] }) => plain(title) === plain(name))
            .map(({ id }) => [id, 8]),
        ),
      ),
    having: () => Promise.resolve(scanned.map(({ id }) => id)),
    fragment: (id) => Promise.reject(new Error(`missing fragment: ${id}`)),
  };
};
