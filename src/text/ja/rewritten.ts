/** The same text in half-width characters, if it is right then. */
export function narrowed(written: string, form: RegExp): string | null {
  const plain = written.normalize('NFKC').trim();
  return form.test(plain) ? `半角で ${plain} と書いてください` : null;
}

/** Several words that were written as one, each in half-width characters, as a list has them. */
export function separated(written: string, form: RegExp): string | null {
  const words = written.normalize('NFKC').split(/[\s,、・;]+/);
  const isList = words.length > 1 && words.every((word) => form.test(word));
  return isList ? `${words.join(', ')} のように、半角の「, 」で区切ってください` : null;
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** The western year of a year that was written in an era, in wide digits or with its unit. */
export function yearRemedy(written: string): string | null {
  const plain = written
    .normalize('NFKC')
    .replace(/\s|年度?$/g, '')
    .trim();
  const [, era = '', number = ''] = /^(令和|平成|R|H)(元|\d{1,2})$/i.exec(plain) ?? [];
  const first = ERAS[era.toUpperCase()];
  if (first !== undefined)
    return `${first + (number === '元' ? 1 : Number(number))} と書いてください`;
  return /^(?:19|20)\d{2}$/.test(plain) ? `半角で ${plain} と書いてください` : null;
}

/** A day of the calendar that was written with other signs between its numbers. */
export function dateRemedy(written: string): string | null {
  const [year = '', ...rest] = written.normalize('NFKC').match(/\d+/g) ?? [];
  const day = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).getDate() === Number(rest[1]);
  return isDay ? `${day} と書いてください` : null;
}

/** What may stand in an address instead of what was written. */
export function addressRemedy(written: string): string {
  if (/[*:]/.test(written.replace(/^[a-z]+:\/\//i, '')))
    return '* や : は、まとめて案内する印として読まれるので使えません。アドレスを一つずつ書いてください';
  if (/^(?:[a-z]+:)?[\\/]{2}/i.test(written))
    return 'ほかのサイトのアドレスは使えません。このサイトのものなら、サイトの名前を除いて / から書いてください（例 /wards/north/2016/）';
  if (written.includes('?')) return '? から後を除いて書いてください';
  return '/ で始まり、ページなら / で終わるように書いてください（例 /wards/north/2016/）';
}
