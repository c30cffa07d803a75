import type { Explanation } from '../explanation.ts';

const oneOf = (choices: readonly string[]): string => `write one of: ${choices.join(', ')}`;

/** Messages of fields that are missing, unknown or of another form. */
export const fieldMessages = {
  wholeFile: (): string => '(whole file)',
  emptyFile: (): Explanation => ({
    message: 'the file is missing or empty',
    remedy: 'put the file here and write its content',
  }),
  unknownKey: (
    key: string,
    near: string | null,
    known: readonly string[],
    line: string | null,
  ): Explanation => ({
    message: `there is no field “${key}”`,
    remedy: line
      ? `did you mean ${line}?`
      : near
        ? `did you mean “${near}”?`
        : `the fields here are: ${known.join(', ')}`,
  }),
  missingField: (choices: readonly string[]): Explanation => ({
    message: 'this field is missing',
    remedy: choices.length > 0 ? oneOf(choices) : 'add this field',
  }),
  emptyField: (isOptional: boolean): Explanation => ({
    message: 'this field is empty',
    remedy: isOptional
      ? 'write what the source prints; if it prints nothing, remove this line'
      : 'write its content',
  }),
  wrongChoice: (input: string, choices: readonly string[]): Explanation => ({
    message: `“${input}” is not allowed here`,
    remedy: oneOf(choices),
  }),
  notList: (line: string | null): Explanation => ({
    message: 'this is not a list',
    remedy: line === null ? 'begin each line with “- ”' : `write ${line}`,
  }),
  notText: (): Explanation => ({
    message: 'this is not one value',
    remedy: 'write it as text on one line',
  }),
  notBlock: (): Explanation => ({
    message: 'this is not a group of fields',
    remedy: 'write “field: value” on indented lines',
  }),
  otherForm: (): Explanation => ({
    message: 'this does not have the expected form',
    remedy: 'write it like the same field elsewhere',
  }),
  unknownUnit: (unit: string, near: string | null, units: readonly string[]): Explanation => ({
    message: `“${unit}” is not a known unit`,
    remedy: `compare with the source: ${near ? `if “${near}” is meant, write that` : `use a known unit (${units.slice(0, 12).join(', ')} …) or add a new one to units in framework.yaml`}`,
  }),
};
