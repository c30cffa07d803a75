import type { Item, Picture } from '../fixture.ts';

/** What is wrong with a picture: texts that leave it, or lie on a mark, a line, an edge or another text. */
export function faultsOf({ width, height, items }: Picture): readonly string[] {
  const texts = items.filter(({ kind, what }) => kind === 'text' && what !== '');
  const out = texts.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5,
  );
  const clashes = texts.flatMap((text, index) =>
    [...items.filter(({ kind }) => kind !== 'text'), ...texts.slice(index + 1)]
      .filter((item) => meets(text, item) && !(item.kind === 'area' && holds(item, text)))
      .map((item) => `${text.what} on ${item.kind} ${item.what}`),
  );
  return [...out.map(({ what }) => `${what} leaves the picture`), ...clashes];
}

const meets = (one: Item, other: Item): boolean =>
  one.left < other.right - 0.2 &&
  other.left < one.right - 0.2 &&
  one.top < other.bottom - 0.2 &&
  other.top < one.bottom - 0.2;

const holds = (area: Item, text: Item): boolean =>
  area.left <= text.left &&
  area.right >= text.right &&
  area.top <= text.top &&
  area.bottom >= text.bottom;
