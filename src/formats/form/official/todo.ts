/** Stands where something is still to be written, alone or in front of a text that says what. */
export const TODO = 'TODO';

/** A text that has to be written anew, with what it was. */
export const todo = (text: string | null): string => {
  if (text === null) return TODO;
  return isTodo(text) ? text : `${TODO} ${text}`;
};

export const isTodo = (text: string): boolean => text.startsWith(TODO);
