import type { Ward } from '../../../model/content/ward.ts';
import { textsOf } from './texts.ts';
import { wardsNamed } from './wards-named.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * A source that names another ward instead of the report's own, and a text that names another ward at all, other than
 * one that was merged with it or divided from it.
 */
export const otherWard: Rule = ({ report, ward }, { wards }) => [
  ...(['title', 'publisher'] as const).flatMap((field): readonly Notice[] => {
    const named = wardsNamed(report.source[field], wards);
    const [other] = named;
    if (!other || named.some(({ name }) => name === ward.name)) return [];
    const path = ['source', field];
    return [{ kind: 'source', path, say: (m) => m.warnings.otherSource(other.name, ward.name) }];
  }),
  ...textsOf(report).flatMap(({ path, text }): readonly Notice[] => {
    const other = wardsNamed(text, wards).find(
      (one) => one.name !== ward.name && !isKin(one, ward),
    );
    return other && path[0] !== 'source'
      ? [{ kind: 'ward', path, say: (m) => m.warnings.otherWard(other.name) }]
      : [];
  }),
];

const isKin = (a: Ward, b: Ward): boolean =>
  a.successors.includes(b.slug) || b.successors.includes(a.slug);
