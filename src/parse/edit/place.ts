import type { Node } from '../syntax/tree.ts';
import type { Edited, Form } from './form.ts';
import type { Spot } from './written.ts';

/** A part of a text that gives way to another. */
export type Edit = Readonly<{ start: number; end: number; text: string }>;

/** Where a value stands: its spot, and where what stands after its colon or dash begins. */
export type Place = Spot & Readonly<{ from: number }>;

/** The edits that make a node say what a form says. */
export type NodeEdits = (edited: Edited, node: Node, form: Form, place: Place) => readonly Edit[];

/** The text after all edits, which do not overlap; several at one place follow each other as they are given. */
export function applied(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts = ordered.map(
    (edit, at) => text.slice(ordered[at - 1]?.end ?? 0, edit.start) + edit.text,
  );
  return parts.join('') + text.slice(ordered.at(-1)?.end ?? 0);
}

export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** The end of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

export const columnAt = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where a node ends, the empty lines below it left out. */
export const lastOffset = (text: string, { start, end }: Node): number =>
  start + text.slice(start, end).trimEnd().length;

/** Takes out whole lines, from the one at `start` to the one at `end`. */
export const withoutLines = (text: string, start: number, end: number): Edit => ({
  start: lineStart(text, start),
  end: Math.min(lineEnd(text, end) + 1, text.length),
  text: '',
});

/** Whether a place is the first on its line. */
export const isFirst = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';
