import type { Explanation } from '../explanation.ts';

/** Messages of content that holds more than it may. */
export const limitMessages = {
  longFile: (length: number, most: number): Explanation => ({
    message: `the file is too long (${counted(length)} characters; up to ${counted(most)} can be read)`,
    remedy: 'check that nothing was pasted many times, and remove what is not needed',
  }),
  longText: (length: number, most: number): Explanation => ({
    message: `the text is too long (${counted(length)} characters; a field holds up to ${counted(most)})`,
    remedy:
      'check for spaces or sentences that go on and on; copy a figure as it is printed, and cut a text to one to three sentences',
  }),
  fullFile: (number: number, most: number): Explanation => ({
    message: `the file holds too much (${counted(number)} keys and values; up to ${counted(most)} can be read)`,
    remedy: 'check that nothing was pasted many times, and remove what is not needed',
  }),
};

const counted = (number: number): string => number.toLocaleString('en');
