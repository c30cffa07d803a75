import { textsOf } from './texts.ts';
import { wardsNamed } from './wards-named.ts';
import type { Notice, Rule } from '../warning.ts';

/** A source that names another ward instead of the report's own, and a text that names another ward at all. */
export const otherWard: Rule = ({ report, ward }, { wards }) => [
  ...(['title', 'publisher'] as const).flatMap((field): readonly Notice[] => {
    const named = wardsNamed(report.source[field], wards);
    const [other] = named;
    if (!other || named.some(({ name }) => name === ward.name)) return [];
    const path = ['source', field];
    return [{ kind: 'source', path, say: (m) => m.warnings.otherSource(other.name, ward.name) }];
  }),
  ...textsOf(report).flatMap(({ path, text }): readonly Notice[] => {
    const other = wardsNamed(text, wards).find(({ name }) => name !== ward.name);
    return other && path[0] !== 'source'
      ? [{ kind: 'ward', path, say: (m) => m.warnings.otherWard(other.name) }]
      : [];
  }),
];
