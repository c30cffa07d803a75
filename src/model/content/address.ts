/** The longest name of a folder or file that file systems take, in bytes. */
const LONGEST = 240;

/**
 * Reads an address from the root of the site (`/wards/north/2016/#strategy-4-1`, `/data/results.csv`): what is written
 * as `%E5%8C%97` becomes its character, `index.html` its folder. Null for what is none: another site's, one that hosts
 * read as a pattern (`*`, `:name`), with a query, or that no file of the site can have.
 */
export function readAddress(written: string): string | null {
  const [page = '', anchor, ...more] = written.split('#');
  const parts = page.split('/').map(decoded);
  const name = anchor === undefined ? '' : decoded(anchor);
  if (more.length > 0 || name === null || anchor === '' || /\s/.test(name)) return null;
  const [root, ...rest] = parts;
  const last = rest.at(-1);
  if (root !== '' || last === undefined || !rest.slice(0, -1).every(isFolder)) return null;
  if (last !== '' && !(isName(last) && FILE.test(last))) return null;
  const read = `/${rest.join('/')}`.replace(/\/index\.html$/, '/');
  return name === '' ? read : `${read}#${name}`;
}

/** `.csv`, but not `.0`: folders of versions end in numbers. */
const FILE = /[^.]\.[A-Za-z][A-Za-z0-9]*$/;

/** A folder that is named like a file would lie below that file. */
const isFolder = (part: string | null): boolean => isName(part) && !FILE.test(part);

/** Not empty, no dots only, no sign that addresses, hosts or file systems read in a way of their own. */
const isName = (part: string | null): part is string =>
  part !== null &&
  /^(?!\.+$)[^\s/\\*?#:|<>"\p{C}]+$/u.test(part) &&
  new TextEncoder().encode(part).length <= LONGEST;

/** Null for what is encoded wrongly. */
function decoded(part: string): string | null {
  try {
    return part.isWellFormed() ? decodeURIComponent(part) : null;
  } catch {
    return null;
  }
}
