import { bold, drawnWidth, regular } from '../text/fixture.ts';

/** A rectangle in px of the picture, and what is drawn in it. */
export type Item = Readonly<{
  kind: 'text' | 'mark' | 'line' | 'area';
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

export type Picture = Readonly<{ width: number; height: number; items: readonly Item[] }>;

type Attributes = Readonly<Record<string, string>>;
type Place = Readonly<{ x: number; y: number; scale: number }>;

const TAG = /<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g;

/** Every text, mark, line and filled area of an SVG with its box, texts as wide as Noto Sans JP draws them. */
export function readPicture(markup: string): Picture {
  const places: Place[] = [];
  const parents: Attributes[] = [];
  const items: Item[] = [];
  let size = { width: 0, height: 0 };
  for (const [, isEnd, tag = '', rest = '', isEmpty, content = ''] of markup.matchAll(TAG)) {
    const is = { ...(tag === 'tspan' ? parents.at(-1) : {}), ...attributesOf(rest) };
    const place = places.at(-1) ?? { x: 0, y: 0, scale: 1 };
    if (tag === 'svg' && !isEnd)
      size = { width: Number(is['width']), height: Number(is['height']) };
    if (isEnd) {
      places.pop();
      parents.pop();
    } else if (!isEmpty) {
      places.push(moved(place, is['transform']));
      parents.push(is);
    }
    if (!isEnd) items.push(...itemsOf(tag, is, unescaped(content)).map((item) => at(item, place)));
  }
  return { ...size, items };
}

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

function moved(place: Place, transform = ''): Place {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  const [, scale = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
  return {
    x: place.x + place.scale * Number(x),
    y: place.y + place.scale * Number(y),
    scale: place.scale * Number(scale),
  };
}

const at = (item: Item, { x, y, scale }: Place): Item => ({
  ...item,
  ...{ left: x + scale * item.left, right: x + scale * item.right },
  ...{ top: y + scale * item.top, bottom: y + scale * item.bottom },
});

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function itemsOf(tag: string, is: Attributes, content: string): readonly Item[] {
  const number = (name: string) => Number(is[name] ?? 0);
  const half = is['stroke'] === undefined ? 0 : Number(is['stroke-width'] ?? 1) / 2;
  const box = (kind: Item['kind'], [left, right, top, bottom]: readonly number[]): Item => ({
    ...{ kind, what: content.trim() || (is['class'] ?? tag) },
    ...{ left: (left ?? 0) - half, right: (right ?? 0) + half },
    ...{ top: (top ?? 0) - half, bottom: (bottom ?? 0) + half },
  });
  if (tag === 'text' || tag === 'tspan') return content === '' ? [] : [textItem(is, content)];
  if (tag === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')];
    return [box('mark', [x - r, x + r, y - r, y + r])];
  }
  if (tag === 'rect') {
    const [x, y] = [number('x'), number('y')];
    const edges = [x, x + number('width'), y, y + number('height')];
    return is['fill'] === 'none' ? [] : [box('area', edges)];
  }
  if (tag === 'line')
    return pieces(`M${is['x1']} ${is['y1']}L${is['x2']} ${is['y2']}`).map((piece) =>
      box('line', piece),
    );
  if (tag === 'path') return pieces(is['d'] ?? '').map((piece) => box('line', piece));
  return [];
}

function textItem(is: Attributes, content: string): Item {
  const size = Number(is['font-size']);
  const width = drawnWidth(content, size, is['font-weight'] === '700' ? bold : regular);
  const anchor = is['text-anchor'] ?? 'start';
  const left = Number(is['x']) - width * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
  const y = Number(is['y']);
  return {
    ...{ kind: 'text', what: content, left, right: left + width },
    ...{ top: y - 0.84 * size, bottom: y + 0.1 * size },
  };
}

/** The straight pieces of a path of M, H, V and L; a slanting one is cut into short boxes. */
function pieces(path: string): readonly (readonly number[])[] {
  const found: number[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MHVLZ])([^MHVLZ]*)/g)) {
    const [first = 0, second = 0] = text.trim().split(/[ ,]+/).map(Number);
    const next = command === 'H' ? [first, y] : command === 'V' ? [x, first] : [first, second];
    const [toX = x, toY = y] = command === 'Z' ? [x, y] : next;
    if (command !== 'M' && command !== 'Z') found.push(...boxesOf([x, y], [toX, toY]));
    [x, y] = [toX, toY];
  }
  return found;
}

function boxesOf([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]) {
  const steps = x1 === x2 || y1 === y2 ? 1 : 96;
  return Array.from({ length: steps }, (_, step) => {
    const point = (part: number) => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part] as const;
    const [[ax, ay], [bx, by]] = [point(step / steps), point((step + 1) / steps)];
    return [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
  });
}
