import type { Figure } from '../../../model/figure/figure.ts';
import { textsOf } from '../words/texts.ts';
import { measuredOf } from './measured.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * A figure that no text of its report states, while one states the same with two digits swapped: the notes and the lists
 * of what was done often state a figure once more.
 */
export const swappedDigits: Rule = (examined) => {
  const texts = textsOf(examined.report).map(({ text }) => text.normalize('NFKC'));
  const said = new Set(texts.flatMap((text) => text.replaceAll(',', '').match(FIGURE) ?? []));
  return measuredOf(examined).flatMap(({ path, value, previous }) =>
    Object.entries({ value, previous }).flatMap(([field, figure]): readonly Notice[] => {
      const twin = figure && twinOf(figure, said);
      if (!twin) return [];
      const at = [...path, field];
      return [
        { kind: 'figure', path: at, say: (m) => m.warnings.swappedDigits(figure.text, twin) },
      ];
    }),
  );
};

/** A number of three digits or more with what stands right behind it; with fewer digits, twins are common. */
const FIGURE = /(?<![\d.])\d[\d.]{2,}[^\d\s]/g;

function twinOf({ text }: Figure, said: ReadonlySet<string>): string | null {
  const [figure] = text.replaceAll(',', '').match(FIGURE) ?? [];
  if (figure === undefined || said.has(figure)) return null;
  return swaps(figure).find((twin) => twin !== figure && said.has(twin)) ?? null;
}

/** A figure with each two neighbouring digits swapped in turn; the point stays where it is. */
const swaps = (figure: string): readonly string[] =>
  Array.from(
    figure,
    (_, at) => figure.slice(0, at) + figure.slice(at).replace(/^(\d)(\.?)(\d)/, '$3$2$1'),
  );
