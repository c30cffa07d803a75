import type { CellRevision } from '../model/content/cell.ts';
import type { RevisedField, Spot } from '../model/content/revision.ts';

/** A line for a list of the newest version in `content/changes.yaml`, as it can be pasted there in any language. */
export type LogLine = Readonly<{ list: 'figures' | 'cells'; line: string }>;

type Sides = Readonly<Record<'before' | 'after', string | null>>;

/** A figure that was put right; a whole row that went has no sides. */
export const figureLine = (spot: Spot, field: RevisedField, sides?: Sides): LogLine => ({
  list: 'figures',
  line: lineOf([
    `report: ${spot.report}`,
    spot.strategy === null ? null : `strategy: ${spot.strategy}`,
    spot.initiative === null ? null : `initiative: ${spot.initiative}`,
    spot.result === null ? null : `result: ${spot.result}`,
    `field: ${field}`,
    sides ? sidesOf(sides) : null,
  ]),
});

/** A cell that is no figure of a report. */
export const cellLine = ({ table, row, column, ...sides }: CellRevision): LogLine => ({
  list: 'cells',
  line: lineOf([
    `table: ${table}`,
    row === null ? null : `row: ${JSON.stringify(row)}`,
    `column: ${column}`,
    sides.before === null && sides.after === null ? null : sidesOf(sides),
  ]),
});

const lineOf = (fields: readonly (string | null)[]): string =>
  `- { ${fields.filter((field) => field !== null).join(', ')} }`;

const sidesOf = ({ before, after }: Sides): string =>
  `before: ${quoted(before)}, after: ${quoted(after)}`;

/** A text as YAML writes it in quotation marks; of nothing the dash that stands for it. */
export const quoted = (text: string | null): string => JSON.stringify(text ?? '―');
