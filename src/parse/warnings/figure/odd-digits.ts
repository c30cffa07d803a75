import { statedTargets } from '../target/stated-targets.ts';
import { measuredOf } from './measured.ts';
import type { Path } from '../../problem.ts';
import type { Notice, Rule } from '../warning.ts';

/** A number that begins with a zero, and a letter that looks like a digit among digits. */
export const oddDigits: Rule = (report) => [
  ...measuredOf(report).flatMap(({ path, value, previous }) => [
    ...noticesOf(value?.text, [...path, 'value']),
    ...noticesOf(previous?.text, [...path, 'previous']),
  ]),
  ...statedTargets(report).flatMap(({ path, stated }) =>
    noticesOf(stated.target.text, [...path, 'target']),
  ),
];

const ODD = /(?<![\d.,])0\d+|[lIoO|](?=\d)|(?<=\d)[lIoO|](?![A-Za-z])/;

function noticesOf(text: string | undefined, path: Path): readonly Notice[] {
  const [odd] = ODD.exec(text ?? '') ?? [];
  if (text === undefined || odd === undefined) return [];
  return [{ kind: 'figure', path, say: (m) => m.warnings.oddDigits(text, odd) }];
}
