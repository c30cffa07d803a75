import type { Report } from '../../../model/report/report.ts';
import { per } from '../../../model/per.ts';
import type { Path } from '../../problem.ts';

/** A text of a report and where it stands; `isProse` if it is written in whole sentences. */
export type Text = Readonly<{ path: Path; text: string; isProse: boolean }>;

const PROSE: ReadonlySet<string> = new Set([
  ...['aim', 'plan', 'issue', 'response', 'summary', 'withdrawal', 'improvement', 'note', 'break'],
]);
const NAMES: ReadonlySet<string> = new Set([
  ...['measure', 'name', 'part', 'before', 'done', 'title', 'publisher', 'form'],
]);

/** All that is written in words in a report: names, items of lists and sentences. */
export const textsOf = per((report: Pick<Report, 'strategies' | 'initiatives'>): readonly Text[] =>
  textsIn(report, []),
);

function textsIn(node: unknown, path: Path): readonly Text[] {
  if (typeof node === 'string') {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const isProse = PROSE.has(field);
    return isProse || NAMES.has(field) ? [{ path, text: node, isProse }] : [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'confirmed' ? [] : textsIn(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}
