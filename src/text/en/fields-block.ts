/** Words of what strategies and initiatives have in common. */
export const blockId = {
  title: 'Name in addresses',
  hint: 'Needed where there is no code, or the same code twice: letters, digits and hyphens.',
  examples: ['4-1-b'],
} as const;

export const inOwnWords = 'Summed up in one to three sentences of your own.';
export const issue = { title: 'Issue', hint: inOwnWords } as const;
