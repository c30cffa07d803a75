import { fieldsOf, textOf } from './content.ts';
import type { Fragment } from './index.ts';
import type { Unit } from './unit.ts';

type Field = readonly Unit[];

/** A record as it is shown, its fields in units so that what was asked for can be marked. */
export type Hit = Readonly<{
  href: string;
  title: Field;
  kind: string;
  place: Field;
  value: Field;
  against: Field;
  comparability: string;
  also: Field;
  under: Field;
  texts: readonly Field[];
}>;

/** Reads what Pagefind kept of a record: its fields in their order, then its names. */
export function hitOf({ url, content }: Fragment): Hit {
  const [title = [], kind = [], place = [], value = [], against = [], comparability = [], ...rest] =
    fieldsOf(content);
  const [also = [], under = [], , ...texts] = rest.slice(0, -1);
  return {
    href: url,
    title,
    kind: textOf(kind),
    place,
    value,
    against,
    comparability: textOf(comparability),
    also,
    under,
    texts,
  };
}
