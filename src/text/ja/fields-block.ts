/** Words of what strategies and initiatives have in common. */
export const blockId = {
  title: 'アドレス用の名前',
  hint: '番号がない、または同じ番号が二つあるときに付けます。半角の英字・数字と - だけが使えます。',
  examples: ['4-1-b'],
} as const;

export const issue = { title: '課題', hint: '課題を自分の言葉で1〜3文に要約します。' } as const;
