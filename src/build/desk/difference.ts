import { structuredPatch } from 'diff';

/** The lines that differ between two texts (− before, + after), with two lines around them. */
export function differenceLines(path: string, before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 2 });
  return hunks.flatMap(({ newStart, lines }) => [`@@ ${path}:${newStart}`, ...lines]);
}
