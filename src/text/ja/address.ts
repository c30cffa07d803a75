/** What may stand in an address instead of what was written. */
export function addressRemedy(written: string): string {
  if (/[*:]/.test(written.replace(/^[a-z]+:\/\//i, '')))
    return '* や : は、まとめて案内する印として読まれるので使えません。アドレスを一つずつ書いてください';
  if (/^(?:[a-z]+:)?[\\/]{2}/i.test(written))
    return 'ほかのサイトのアドレスは使えません。このサイトのものなら、サイトの名前を除いて / から書いてください（例 /wards/north/2016/）';
  if (written.includes('?')) return '? から後を除いて書いてください';
  return '/ で始まり、ページなら / で終わるように書いてください（例 /wards/north/2016/）';
}
