import type { Bullet, Mark } from '../../charts/bullet.ts';
import { resultAnchor } from '../../links.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Target } from '../../model/figure/target.ts';
import { targetOf, unitOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { domainOf } from './domain.ts';
import { formatFigure, formatTarget } from './format.ts';

/** Longer texts do not fit beside a mark. */
const LONGEST = 8;

/** A result as a small picture on a scale of its own; null if it has no number. */
export function resultBullet(words: Words, placed: PlacedResult): Bullet | null {
  const { report, strategy, result, number } = placed;
  const target = targetOf(placed);
  const unit = unitOf(placed);
  const [previous, current] = [mark(words, result.previous, unit), mark(words, result.value, unit)];
  const goal = targetMark(words, target, unit);
  if (current === null) return null;
  const numbers = [previous, current, goal].flatMap((drawn) => drawn?.value ?? []);
  const domain = domainOf(unit, numbers, placed.indicator?.maximum);
  const year = report.fiscalYear;
  return {
    id: `bullet-${resultAnchor(strategy.id, number)}`,
    title: result.measure,
    description: words.sentenceOf([
      ...(previous ? [words.yearValue(year - 1, previous.text)] : []),
      words.yearValue(year, current.text),
      ...(target ? [words.targetLine(formatTarget(words, target), null)] : []),
    ]),
    domain,
    ends: [String(domain[0]), endText(domain[1], unit)],
    ...{ previous, current, target: goal },
  };
}

/** `82.40%`; where the printed text is a sentence, its number and unit alone. */
export function mark(words: Words, figure: Figure | null, unit: string | null): Mark | null {
  if (figure?.number == null) return null;
  const text = formatFigure(words, figure, unit) ?? '';
  const short = words.quantity(number.format(figure.number), figure.unit ?? unit);
  return { value: figure.number, text: text.length > LONGEST ? short : text };
}

function targetMark(words: Words, target: Target | null, unit: string | null): Mark | null {
  if (target?.number == null) return null;
  const text = words.targetText(target);
  const short = words.quantity(number.format(target.number), target.unit ?? unit);
  return {
    value: target.number,
    text: words.targetLine(text.length > LONGEST ? short : text, null),
  };
}

const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 10 });

const endText = (end: number, unit: string | null): string =>
  unit === '%' || unit === '点' ? `${end}${unit}` : number.format(end);
