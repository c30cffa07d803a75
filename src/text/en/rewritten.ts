/** The same text in half-width characters, if it is right then. */
export function narrowed(written: string, form: RegExp): string | null {
  const plain = written.normalize('NFKC').trim();
  return form.test(plain) ? `write ${plain}` : null;
}

/** The year of a year that was written in wide digits or with words around it. */
export function yearRemedy(written: string): string | null {
  const plain = /^(?:FY|CY)?\s*((?:19|20)\d{2})(?:\s*[/–-]\s*\d{2,4})?$/i.exec(
    written.normalize('NFKC').trim(),
  )?.[1];
  return plain === undefined ? null : `write ${plain}`;
}

/** A day of the calendar that was written year first with other signs between its numbers. */
export function dateRemedy(written: string): string | null {
  const [year = '', ...rest] = written.normalize('NFKC').match(/\d+/g) ?? [];
  const day = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).getUTCDate() === Number(rest[1]);
  return isDay ? `write ${day}` : null;
}

/** What may stand in an address instead of what was written. */
export function addressRemedy(written: string): string {
  if (/[*:]/.test(written.replace(/^[a-z]+:\/\//i, '')))
    return 'hosts read * and : as placeholders; write the addresses one by one';
  if (/^(?:[a-z]+:)?[\\/]{2}/i.test(written))
    return 'addresses of other sites are not allowed here; one of this site begins with / (for example /wards/north/2016/)';
  if (written.includes('?')) return 'leave out what follows the ?';
  return 'begin with /, and end with / if it is a page (for example /wards/north/2016/)';
}
