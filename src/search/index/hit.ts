import { onceEach } from '../once.ts';
import { fieldsOf, textOf } from './content.ts';
import type { Fragment } from './pagefind.ts';
import type { PlaceIndex } from './places.ts';
import { isStart } from './tag.ts';
import type { Unit } from './unit.ts';

type Field = readonly Unit[];

/** A record as it is shown, its fields in units so that what was asked for can be marked. */
export type Hit = Readonly<{
  href: string;
  title: Field;
  also: Field;
  kind: string;
  place: Field;
  value: Field;
  against: Field;
  comparability: string;
  finding: Field;
  under: Field;
  texts: readonly Field[];
}>;

/** Reads records by their names: the bundle they are in, and where they begin in it. Each bundle is fetched once. */
export function hitReader(bundles: PlaceIndex['bundles']): (id: string) => Promise<Hit> {
  const hits = onceEach(async (bundle) => {
    const result = (await bundles()).get(bundle);
    if (!result) throw new Error(`unknown bundle: ${bundle}`);
    return hitsOf(await result.data());
  });
  return async (id) => {
    const [bundle = '', start] = id.split('/');
    const hit = (await hits(bundle)).get(Number(start));
    if (!hit) throw new Error(`unknown record: ${id}`);
    return hit;
  };
}

/** The records of a bundle by where each begins in it: their addresses stand one after the other, so do they. */
function hitsOf({ url, content }: Fragment): ReadonlyMap<number, Hit> {
  const hrefs = url.split(' ');
  const words = content.split(' ');
  const starts = words.flatMap((word, at) => (isStart(word) ? [at] : []));
  return new Map(
    starts.map((start, at) => [start, hitOf(hrefs[at] ?? '', words.slice(start, starts[at + 1]))]),
  );
}

/** Reads the fields of a record in the order in which the index was made of them. */
function hitOf(href: string, words: readonly string[]): Hit {
  const [title = [], also = [], kind = [], place = [], value = [], against = [], ...rest] =
    fieldsOf(words);
  const [comparability = [], under = [], , , , ...texts] = rest.slice(0, -1);
  const finding = rest.at(-1) ?? [];
  return {
    ...{ href, title, also, kind: textOf(kind), place, value, against },
    ...{ comparability: textOf(comparability), finding, under, texts },
  };
}
